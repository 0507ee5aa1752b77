using Lavamedia.GraphQL.Language.Syntax;

namespace Lavamedia.GraphQL.Validation.Rules;

/// <summary>Fields have a selection exactly when their type has fields (spec section 5.3.3).</summary>
internal sealed class ScalarLeafs(ValidationContext context) : ValidationRule(context)
{
    public override void EnterField(FieldNode node)
    {
        if (Context.Type is not { } type)
        {
            return;
        }

        var name = node.Name.Value;
        if (type.IsLeaf)
        {
            if (node.SelectionSet is { } selectionSet)
            {
                Context.Report(
                    $"Field \"{name}\" must not have a selection since type \"{type}\" has no subfields.",
                    selectionSet
                );
            }
        }
        else if (node.SelectionSet is null)
        {
            Context.Report(
                $"Field \"{name}\" of type \"{type}\" must have a selection of subfields. Did you mean \"{name} {{ ... }}\"?",
                node
            );
        }
    }
}
