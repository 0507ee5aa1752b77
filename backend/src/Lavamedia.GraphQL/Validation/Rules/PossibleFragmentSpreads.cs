using Lavamedia.GraphQL.Language.Syntax;
using Lavamedia.GraphQL.Types;

namespace Lavamedia.GraphQL.Validation.Rules;

/// <summary>Fragments stand where objects can be of their type (spec section 5.5.2.3).</summary>
internal sealed class PossibleFragmentSpreads(ValidationContext context) : ValidationRule(context)
{
    public override void EnterInlineFragment(InlineFragmentNode node)
    {
        if (
            Context.Type is NamedType { IsComposite: true } type
            && Context.ParentType is { } parent
            && !Context.Schema!.DoTypesOverlap(type, parent)
        )
        {
            Context.Report(
                $"Fragment cannot be spread here as objects of type \"{parent}\" can never be of type \"{type}\".",
                node
            );
        }
    }

    public override void EnterFragmentSpread(FragmentSpreadNode node)
    {
        if (
            Context.Fragments.TryGetValue(node.Name.Value, out var fragment)
            && Context.Schema!.FindType(fragment.TypeCondition) is NamedType { IsComposite: true } type
            && Context.ParentType is { } parent
            && !Context.Schema.DoTypesOverlap(type, parent)
        )
        {
            Context.Report(
                $"Fragment \"{node.Name.Value}\" cannot be spread here as objects of type \"{parent}\" can never be of type \"{type}\".",
                node
            );
        }
    }
}
