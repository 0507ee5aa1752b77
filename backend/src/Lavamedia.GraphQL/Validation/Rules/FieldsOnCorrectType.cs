using Lavamedia.GraphQL.Internal;
using Lavamedia.GraphQL.Language.Syntax;
using Lavamedia.GraphQL.Types;

namespace Lavamedia.GraphQL.Validation.Rules;

/// <summary>Fields exist on the type they are selected from (spec section 5.3.1).</summary>
internal sealed class FieldsOnCorrectType(ValidationContext context) : ValidationRule(context)
{
    public override void EnterField(FieldNode node)
    {
        if (Context.ParentType is not { } type || Context.Field is not null)
        {
            return;
        }

        var name = node.Name.Value;
        var suggestion = Suggestions.DidYouMean(SuggestTypes(type, name), "to use an inline fragment on");
        if (suggestion.Length == 0 && type is ComplexType complex)
        {
            suggestion = Suggestions.DidYouMean(Suggestions.Find(name, complex.Fields.Select(field => field.Name)));
        }

        Context.Report($"Cannot query field \"{name}\" on type \"{type}\".{suggestion}", node);
    }

    /// <summary>Types behind an abstract type that have the field; those that cover most of them come first.</summary>
    private List<string> SuggestTypes(NamedType type, string name)
    {
        if (!type.IsAbstract)
        {
            return [];
        }

        var schema = Context.Schema!;
        var uses = new OrderedDictionary<ComplexType, int>();
        foreach (var possible in schema.GetPossibleTypes(type).Where(possible => possible.Fields.TryGet(name, out _)))
        {
            uses[possible] = 1;
            foreach (
                var implemented in possible.Interfaces.Where(implemented => implemented.Fields.TryGet(name, out _))
            )
            {
                uses[implemented] = uses.GetValueOrDefault(implemented) + 1;
            }
        }

        var types = new List<ComplexType>();
        foreach (var candidate in uses.Keys)
        {
            // An insertion sort: interfaces relate to some types only, so there is no total order.
            var (low, high) = (0, types.Count);
            while (low < high)
            {
                var middle = (low + high) / 2;
                (low, high) = Compare(candidate, types[middle], uses) < 0 ? (low, middle) : (middle + 1, high);
            }

            types.Insert(low, candidate);
        }

        return [.. types.Select(suggested => suggested.Name)];
    }

    private int Compare(ComplexType first, ComplexType second, OrderedDictionary<ComplexType, int> uses)
    {
        if (uses[first] != uses[second])
        {
            return uses[second] - uses[first];
        }

        return first is InterfaceType && Context.Schema!.IsSubType(second, first) ? -1
            : second is InterfaceType && Context.Schema!.IsSubType(first, second) ? 1
            : NaturalComparer.Instance.Compare(first.Name, second.Name);
    }
}
