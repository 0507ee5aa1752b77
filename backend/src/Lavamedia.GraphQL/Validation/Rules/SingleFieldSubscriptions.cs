using Lavamedia.GraphQL.Language.Syntax;
using Lavamedia.GraphQL.Types;
using Lavamedia.GraphQL.Types.Building;

namespace Lavamedia.GraphQL.Validation.Rules;

/// <summary>A subscription has one root field, always there and not of introspection (spec section 5.2.4.1).</summary>
internal sealed class SingleFieldSubscriptions(ValidationContext context) : ValidationRule(context)
{
    public override void EnterOperation(OperationDefinitionNode node)
    {
        if (node.Operation is not OperationKind.Subscription || Context.Schema!.SubscriptionType is not { } type)
        {
            return;
        }

        var subscription = node.Name is { } name ? $"Subscription \"{name.Value}\"" : "Anonymous Subscription";
        var groups = new OrderedDictionary<string, List<FieldNode>>(StringComparer.Ordinal);
        List<DirectiveNode> forbidden = [];
        Collect(node.SelectionSet, type, groups, forbidden, new HashSet<string>(StringComparer.Ordinal));
        if (forbidden.Count > 0)
        {
            Context.Report(
                $"{subscription} must not use `@skip` or `@include` directives in the top level selection.",
                forbidden
            );
            return;
        }

        if (groups.Count == 0)
        {
            Context.Report($"{subscription} must select one top level field.", node.SelectionSet);
        }
        else if (groups.Count > 1)
        {
            Context.Report(
                $"{subscription} must select only one top level field.",
                groups.Values.Skip(1).SelectMany(fields => fields)
            );
        }

        foreach (
            var fields in groups.Values.Where(fields => fields[0].Name.Value.StartsWith("__", StringComparison.Ordinal))
        )
        {
            Context.Report($"{subscription} must not select an introspection top level field.", fields);
        }
    }

    private void Collect(
        SelectionSetNode selectionSet,
        ObjectType type,
        OrderedDictionary<string, List<FieldNode>> groups,
        List<DirectiveNode> forbidden,
        HashSet<string> visited
    )
    {
        Context.SpendFragmentWork(selectionSet.Selections.Length);
        foreach (var selection in selectionSet.Selections)
        {
            if (
                (
                    BuiltInDirectives.Find(selection.Directives, BuiltInDirectives.Skip)
                    ?? BuiltInDirectives.Find(selection.Directives, BuiltInDirectives.Include)
                ) is
                { } directive
            )
            {
                forbidden.Add(directive);
                continue;
            }

            switch (selection)
            {
                case FieldNode field:
                    var key = (field.Alias ?? field.Name).Value;
                    if (!groups.TryGetValue(key, out var fields))
                    {
                        groups.Add(key, fields = []);
                    }

                    fields.Add(field);
                    break;
                case InlineFragmentNode fragment
                    when fragment.TypeCondition is null || Applies(fragment.TypeCondition, type):
                    Collect(fragment.SelectionSet, type, groups, forbidden, visited);
                    break;
                case FragmentSpreadNode spread
                    when visited.Add(spread.Name.Value)
                        && Context.Fragments.TryGetValue(spread.Name.Value, out var definition)
                        && Applies(definition.TypeCondition, type):
                    Collect(definition.SelectionSet, type, groups, forbidden, visited);
                    break;
            }
        }
    }

    private bool Applies(NamedTypeNode condition, ObjectType type) =>
        Context.Schema!.FindType(condition) is NamedType { IsComposite: true } named
        && Context.Schema.IsPossibleType(named, type);
}
