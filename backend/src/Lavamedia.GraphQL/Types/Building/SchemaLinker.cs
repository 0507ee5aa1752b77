using System.Collections.Immutable;
using Lavamedia.GraphQL.Errors;
using Lavamedia.GraphQL.Language.Syntax;
using Lavamedia.GraphQL.Types.Introspection;

namespace Lavamedia.GraphQL.Types.Building;

/// <summary>Turns configurations, which refer to each other by name, into frozen types, which refer to each other.</summary>
internal sealed class SchemaLinker(SchemaBuilder builder)
{
    private readonly OrderedDictionary<string, NamedType> _types = new(StringComparer.Ordinal);
    private readonly ImmutableArray<GraphQLError>.Builder _errors = ImmutableArray.CreateBuilder<GraphQLError>();

    /// <exception cref="SchemaException">A type is unknown.</exception>
    public Schema Link()
    {
        var configurations = builder.Types.ToList();
        var (introspectionTypes, metaConfiguration) = BuiltIns.Introspection();
        if (OptIn.IsDefined(builder))
        {
            OptInIntrospection.Extend(introspectionTypes);
        }

        configurations.AddRange(introspectionTypes.Where(type => !builder.TryGetType(type.Name, out _)));
        foreach (var configuration in configurations)
        {
            _types.Add(configuration.Name, Freeze(configuration));
        }

        foreach (var configuration in configurations)
        {
            Complete(configuration);
        }

        var directives = BuiltIns
            .Directives()
            .Where(builtIn => builder.Directives.All(directive => directive.Name != builtIn.Name))
            .Concat(builder.Directives)
            .Select(Complete)
            .ToImmutableArray();
        var roots = builder
            .Roots.OrderBy(root => root.Key)
            .Select(root => (root.Key, Type: Find(root.Value, null, "schema")))
            .Where(root => root.Type is not null)
            .Select(root => (root.Key, root.Type!))
            .ToImmutableArray();
        var meta = new ObjectType(metaConfiguration);
        meta.Fields = new([
            .. metaConfiguration
                .Fields.Select((field, ordinal) => Complete(meta, field, ordinal))
                .OfType<FieldDefinition>(),
        ]);
        if (_errors.Count > 0)
        {
            throw new SchemaException(_errors.ToImmutable());
        }

        return new Schema(builder, [.. _types.Values], directives) { DeclaredRoots = roots, MetaFields = meta.Fields };
    }

    private static NamedType Freeze(TypeConfiguration configuration) =>
        configuration switch
        {
            ScalarTypeConfiguration scalar => new ScalarType(scalar),
            ObjectTypeConfiguration objectType => new ObjectType(objectType),
            InterfaceTypeConfiguration interfaceType => new InterfaceType(interfaceType),
            UnionTypeConfiguration union => new UnionType(union),
            EnumTypeConfiguration enumType => new EnumType(enumType),
            InputObjectTypeConfiguration inputObject => new InputObjectType(inputObject),
            _ => throw new NotSupportedException($"There is no type for {configuration.GetType()}."),
        };

    private void Complete(TypeConfiguration configuration)
    {
        switch (_types[configuration.Name], configuration)
        {
            case (ComplexType type, ComplexTypeConfiguration complex):
                type.DeclaredInterfaces = FindAll(complex.Interfaces, type.Name);
                type.Fields = new([
                    .. complex
                        .Fields.Select((field, ordinal) => Complete(type, field, ordinal))
                        .OfType<FieldDefinition>(),
                ]);
                break;
            case (UnionType type, UnionTypeConfiguration union):
                type.DeclaredTypes = FindAll(union.Types, type.Name);
                break;
            case (InputObjectType type, InputObjectTypeConfiguration input):
                type.Fields = Complete(input.Fields, name => $"{type.Name}.{name}");
                break;
        }
    }

    private FieldDefinition? Complete(ComplexType type, FieldConfiguration configuration, int ordinal)
    {
        var coordinate = $"{type.Name}.{configuration.Name}";
        if (Resolve(configuration.Type, coordinate) is not { } fieldType)
        {
            return null;
        }

        return new FieldDefinition(type, configuration, ordinal, fieldType)
        {
            Arguments = Complete(configuration.Arguments, name => $"{coordinate}({name}:)"),
        };
    }

    private DirectiveDefinition Complete(DirectiveConfiguration configuration) =>
        new(configuration) { Arguments = Complete(configuration.Arguments, name => $"@{configuration.Name}({name}:)") };

    private NamedCollection<InputValueDefinition> Complete(
        List<InputValueConfiguration> configurations,
        Func<string, string> coordinateOf
    )
    {
        if (configurations.Count == 0)
        {
            return NamedCollection<InputValueDefinition>.Empty;
        }

        var values = ImmutableArray.CreateBuilder<InputValueDefinition>(configurations.Count);
        foreach (var configuration in configurations)
        {
            var coordinate = coordinateOf(configuration.Name);
            if (Resolve(configuration.Type, coordinate) is { } type)
            {
                values.Add(new InputValueDefinition(coordinate, configuration, values.Count, type));
            }
        }

        return new(values.ToImmutable());
    }

    private GraphQLType? Resolve(TypeNode node, string coordinate) =>
        node switch
        {
            NonNullTypeNode nonNull => Resolve(nonNull.Type, coordinate)?.AsNonNull(),
            ListTypeNode list => Resolve(list.Type, coordinate)?.AsList(),
            NamedTypeNode named => Find(named.Name.Value, named, coordinate),
            _ => throw new NotSupportedException($"There is no type for {node.Kind}."),
        };

    private ImmutableArray<NamedType> FindAll(List<string> names, string coordinate) =>
        [.. names.Select(name => Find(name, null, coordinate)).OfType<NamedType>()];

    private NamedType? Find(string name, NamedTypeNode? node, string coordinate)
    {
        if (_types.TryGetValue(name, out var type))
        {
            return type;
        }

        if (BuiltIns.FindScalar(name) is { } scalar)
        {
            return _types[name] = new ScalarType(scalar);
        }

        _errors.Add(
            new GraphQLError($"Unknown type \"{name}\" at {coordinate}.")
            {
                Locations = node is null || node.Span.IsNone ? [] : [builder.Source.GetLocation(node.Span.Start)],
            }
        );
        return null;
    }
}
