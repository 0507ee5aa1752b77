using Lavamedia.GraphQL.Types.Scalars;

namespace Lavamedia.GraphQL.Types.Building;

/// <summary>What every schema has without defining it.</summary>
internal static class BuiltIns
{
    /// <summary>A built-in scalar by name, or null.</summary>
    public static ScalarTypeConfiguration? FindScalar(string name) => name switch
    {
        "Int" => new(name, new IntCodec()) { Description = "The `Int` scalar type represents non-fractional signed whole numeric values. Int can represent values between -(2^31) and 2^31 - 1." },
        "Float" => new(name, new FloatCodec()) { Description = "The `Float` scalar type represents signed double-precision fractional values as specified by [IEEE 754](https://en.wikipedia.org/wiki/IEEE_floating_point)." },
        "String" => new(name, new StringCodec()) { Description = "The `String` scalar type represents textual data, represented as UTF-8 character sequences. The String type is most often used by GraphQL to represent free-form human-readable text." },
        "Boolean" => new(name, new BooleanCodec()) { Description = "The `Boolean` scalar type represents `true` or `false`." },
        "ID" => new(name, new IdCodec()) { Description = "The `ID` scalar type represents a unique identifier, often used to refetch an object or as key for a cache. The ID type appears in a JSON response as a String; however, it is not intended to be human-readable. When expected as an input type, any string (such as `\"4\"`) or integer (such as `4`) input value will be accepted as an ID." },
        _ => null,
    };

    /// <summary>The directives of the specification.</summary>
    public static IEnumerable<DirectiveConfiguration> Directives() => [];

    /// <summary>The types of the introspection system (spec section 4).</summary>
    public static IEnumerable<TypeConfiguration> IntrospectionTypes() => [];
}
