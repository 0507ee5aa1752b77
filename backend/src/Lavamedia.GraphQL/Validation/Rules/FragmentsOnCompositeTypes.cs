using Lavamedia.GraphQL.Language.Syntax;
using Lavamedia.GraphQL.Types;

namespace Lavamedia.GraphQL.Validation.Rules;

/// <summary>Fragments stand on types that have fields (spec section 5.5.1.3).</summary>
internal sealed class FragmentsOnCompositeTypes(ValidationContext context) : ValidationRule(context)
{
    public override void EnterInlineFragment(InlineFragmentNode node)
    {
        if (node.TypeCondition is { } condition && !IsPossible(condition))
        {
            Context.Report($"Fragment cannot condition on non composite type \"{condition}\".", condition);
        }
    }

    public override void EnterFragment(FragmentDefinitionNode node)
    {
        if (!IsPossible(node.TypeCondition))
        {
            Context.Report(
                $"Fragment \"{node.Name.Value}\" cannot condition on non composite type \"{node.TypeCondition}\".",
                node.TypeCondition
            );
        }
    }

    private bool IsPossible(NamedTypeNode condition) =>
        Context.Schema!.FindType(condition) is not NamedType type || type.IsComposite;
}
