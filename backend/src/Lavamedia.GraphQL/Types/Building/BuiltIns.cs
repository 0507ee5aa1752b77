using Lavamedia.GraphQL.Language;
using Lavamedia.GraphQL.Language.Syntax;
using Lavamedia.GraphQL.Types.Introspection;
using Lavamedia.GraphQL.Types.Scalars;
using Lavamedia.GraphQL.Types.Sdl;

namespace Lavamedia.GraphQL.Types.Building;

/// <summary>What every schema has without defining it. Written in SDL, read by the reader that all schemas share.</summary>
internal static class BuiltIns
{
    private static readonly DocumentNode DirectiveSyntax = Parser.Parse(BuiltInDirectives.Sdl, ParserOptions.Trusted);
    private static readonly DocumentNode IntrospectionSyntax = Parser.Parse(
        IntrospectionSdl.Text,
        ParserOptions.Trusted
    );

    /// <summary>The names of all built-in types.</summary>
    public static IReadOnlyList<string> TypeNames { get; } =
    [
        "String",
        "Int",
        "Float",
        "Boolean",
        "ID",
        .. IntrospectionSyntax
            .Definitions.OfType<TypeDefinitionNode>()
            .Select(type => type.Name.Value)
            .Where(name => name != IntrospectionSdl.MetaTypeName),
    ];

    /// <summary>The directives of the specification, for documents that have no schema yet.</summary>
    public static NamedCollection<DirectiveDefinition> FrozenDirectives { get; } =
        new SchemaBuilder().BuildUnchecked().Directives;

    /// <summary>Whether a name is that of a built-in type.</summary>
    public static bool IsTypeName(string name) => TypeNames.Contains(name);

    /// <summary>A built-in scalar by name, or null.</summary>
    public static ScalarTypeConfiguration? FindScalar(string name) =>
        name switch
        {
            "Int" => new(name, new IntCodec())
            {
                Description =
                    "The `Int` scalar type represents non-fractional signed whole numeric values. Int can represent values between -(2^31) and 2^31 - 1.",
            },
            "Float" => new(name, new FloatCodec())
            {
                Description =
                    "The `Float` scalar type represents signed double-precision fractional values as specified by [IEEE 754](https://en.wikipedia.org/wiki/IEEE_floating_point).",
            },
            "String" => new(name, new StringCodec())
            {
                Description =
                    "The `String` scalar type represents textual data, represented as UTF-8 character sequences. The String type is most often used by GraphQL to represent free-form human-readable text.",
            },
            "Boolean" => new(name, new BooleanCodec())
            {
                Description = "The `Boolean` scalar type represents `true` or `false`.",
            },
            "ID" => new(name, new IdCodec())
            {
                Description =
                    "The `ID` scalar type represents a unique identifier, often used to refetch an object or as key for a cache. The ID type appears in a JSON response as a String; however, it is not intended to be human-readable. When expected as an input type, any string (such as `\"4\"`) or integer (such as `4`) input value will be accepted as an ID.",
            },
            _ => null,
        };

    /// <summary>Whether a name is that of a built-in scalar.</summary>
    public static bool IsScalar(string name) => name is "Int" or "Float" or "String" or "Boolean" or "ID";

    /// <summary>The directives of the specification.</summary>
    public static IEnumerable<DirectiveConfiguration> Directives() => Read(DirectiveSyntax).Directives;

    /// <summary>The types of the introspection system (spec section 4), and the type that holds the meta fields.</summary>
    public static (IReadOnlyList<TypeConfiguration> Types, ObjectTypeConfiguration Meta) Introspection()
    {
        var types = Read(IntrospectionSyntax).Types.ToList();
        foreach (var type in types)
        {
            IntrospectionResolvers.Attach(type);
        }

        var meta = new ObjectTypeConfiguration("<meta>");
        meta.Fields.AddRange(
            types.OfType<ObjectTypeConfiguration>().Single(type => type.Name == IntrospectionSdl.MetaTypeName).Fields
        );
        types.RemoveAll(type => type.Name == IntrospectionSdl.MetaTypeName);
        return (types, meta);
    }

    private static SchemaBuilder Read(DocumentNode syntax) =>
        new SdlReader(
            syntax,
            name => throw new NotSupportedException($"{name} is not built in."),
            keepSyntax: false
        ).Read();
}
