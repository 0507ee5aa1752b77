using System.Collections.Frozen;

namespace Lavamedia.GraphQL.Types;

/// <summary>The names of <see cref="DirectiveLocation"/>s as documents and introspection write them.</summary>
public static class DirectiveLocationNames
{
    private static readonly FrozenDictionary<string, DirectiveLocation> ByName = Enum.GetValues<DirectiveLocation>()
        .ToFrozenDictionary(GetName);

    /// <summary>The name of a location, such as <c>FIELD_DEFINITION</c>.</summary>
    /// <param name="location">The location.</param>
    public static string GetName(this DirectiveLocation location) =>
        location switch
        {
            DirectiveLocation.Query => "QUERY",
            DirectiveLocation.Mutation => "MUTATION",
            DirectiveLocation.Subscription => "SUBSCRIPTION",
            DirectiveLocation.Field => "FIELD",
            DirectiveLocation.FragmentDefinition => "FRAGMENT_DEFINITION",
            DirectiveLocation.FragmentSpread => "FRAGMENT_SPREAD",
            DirectiveLocation.InlineFragment => "INLINE_FRAGMENT",
            DirectiveLocation.VariableDefinition => "VARIABLE_DEFINITION",
            DirectiveLocation.Schema => "SCHEMA",
            DirectiveLocation.Scalar => "SCALAR",
            DirectiveLocation.Object => "OBJECT",
            DirectiveLocation.FieldDefinition => "FIELD_DEFINITION",
            DirectiveLocation.ArgumentDefinition => "ARGUMENT_DEFINITION",
            DirectiveLocation.Interface => "INTERFACE",
            DirectiveLocation.Union => "UNION",
            DirectiveLocation.Enum => "ENUM",
            DirectiveLocation.EnumValue => "ENUM_VALUE",
            DirectiveLocation.InputObject => "INPUT_OBJECT",
            DirectiveLocation.InputFieldDefinition => "INPUT_FIELD_DEFINITION",
            _ => throw new ArgumentOutOfRangeException(nameof(location)),
        };

    /// <summary>Finds a location by its name.</summary>
    /// <param name="name">The name.</param>
    /// <param name="location">The location.</param>
    public static bool TryParse(string name, out DirectiveLocation location) => ByName.TryGetValue(name, out location);
}
