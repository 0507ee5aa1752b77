namespace Lavamedia.GraphQL.Types.Comparison;

/// <summary>Which parts of a schema its clients were asked to leave, so that what goes can be told from what was announced.</summary>
public static class DeprecatedCoordinates
{
    /// <summary>The coordinates of all deprecated fields, arguments and enum values; the arguments of a deprecated field included.</summary>
    /// <param name="schema">The schema that clients know.</param>
    public static IReadOnlySet<string> Of(Schema schema)
    {
        var coordinates = new HashSet<string>(StringComparer.Ordinal);
        foreach (var type in schema.Types)
        {
            foreach (var field in (type as ComplexType)?.Fields ?? NamedCollection<FieldDefinition>.Empty)
            {
                var isDeprecated = Add(field.ToString(), field.DeprecationReason);
                AddInputs(field.Arguments, isDeprecated);
            }

            AddInputs((type as InputObjectType)?.Fields ?? NamedCollection<InputValueDefinition>.Empty);
            foreach (var value in (type as EnumType)?.Values ?? NamedCollection<EnumValueDefinition>.Empty)
            {
                Add($"{type}.{value.Name}", value.DeprecationReason);
            }
        }

        return coordinates;

        void AddInputs(IEnumerable<InputValueDefinition> values, bool isOwnerDeprecated = false)
        {
            foreach (var value in values)
            {
                Add(value.ToString(), isOwnerDeprecated ? "" : value.DeprecationReason);
            }
        }

        bool Add(string coordinate, string? reason) => reason is not null && coordinates.Add(coordinate);
    }

    /// <summary>Whether what a coordinate names can be deprecated: types and directives cannot, they go with the fields that lead to them.</summary>
    /// <param name="coordinate">A schema coordinate.</param>
    public static bool CanHold(string coordinate) => coordinate.Contains('.') || coordinate.Contains('(');
}
