using System.Collections.Frozen;
using System.Collections.Immutable;
using Lavamedia.GraphQL.Language;
using Lavamedia.GraphQL.Language.Syntax;
using Lavamedia.GraphQL.Types.Building;

namespace Lavamedia.GraphQL.Types;

/// <summary>A complete, immutable schema (spec section 3.3). Made by <see cref="SchemaBuilder"/>.</summary>
public sealed class Schema
{
    private readonly Description? _description;
    private readonly FrozenDictionary<NamedType, ImmutableArray<ObjectType>> _possibleTypes;
    private readonly FrozenDictionary<NamedType, FrozenSet<ObjectType>> _possibleTypeSets;

    internal Schema(
        SchemaBuilder builder,
        ImmutableArray<NamedType> types,
        ImmutableArray<DirectiveDefinition> directives
    )
    {
        _description = builder.Description;
        Types = new(types);
        Directives = new(directives);
        Features = builder.Features;
        SyntaxNodes = [.. builder.SyntaxNodes];
        Source = builder.Source;
        _possibleTypes = PossibleTypes.Of(types);
        _possibleTypeSets = _possibleTypes.ToFrozenDictionary(pair => pair.Key, pair => pair.Value.ToFrozenSet());
    }

    /// <summary>The description, in Markdown.</summary>
    public string? Description => _description?.Text;

    /// <summary>The root of queries. Present in every schema that passed validation.</summary>
    public ObjectType QueryType =>
        FindRootType(OperationKind.Query)
        ?? throw new InvalidOperationException("The schema has no query root; it was not validated.");

    /// <summary>The root of mutations, if there are any.</summary>
    public ObjectType? MutationType => FindRootType(OperationKind.Mutation);

    /// <summary>The root of subscriptions, if there are any.</summary>
    public ObjectType? SubscriptionType => FindRootType(OperationKind.Subscription);

    /// <summary>All named types: those of the source in its order, then the built-in ones that are used.</summary>
    public NamedCollection<NamedType> Types { get; }

    /// <summary>All directives: the built-in ones, then those of the source in its order.</summary>
    public NamedCollection<DirectiveDefinition> Directives { get; }

    /// <summary>What other parts of the engine hang on the schema.</summary>
    public FeatureCollection Features { get; }

    /// <summary>The schema definition and its extensions, if the schema was read from SDL.</summary>
    public ImmutableArray<SchemaDefinitionNode> SyntaxNodes { get; }

    /// <summary>The SDL that syntax nodes refer to; empty for schemas made in code.</summary>
    public SourceText Source { get; }

    /// <summary>What stands as root types, right or wrong; only validation reads it.</summary>
    internal ImmutableArray<(OperationKind Operation, NamedType Type)> DeclaredRoots { get; set; } = [];

    /// <summary>The fields that every schema has without defining them: <c>__schema</c>, <c>__type</c>, <c>__typename</c>.</summary>
    internal NamedCollection<FieldDefinition> MetaFields { get; set; } = NamedCollection<FieldDefinition>.Empty;

    /// <summary>Finds a field as a selection on a type may name it: the meta fields included (spec section 4.1).</summary>
    /// <param name="type">An object, interface or union type of this schema.</param>
    /// <param name="name">The name of the field.</param>
    public FieldDefinition? FindField(NamedType type, string name)
    {
        if (type is ComplexType complex && complex.Fields.TryGet(name, out var field))
        {
            return field;
        }

        return
            name.StartsWith("__", StringComparison.Ordinal)
            && type.IsComposite
            && MetaFields.TryGet(name, out var meta)
            && (name == "__typename" || ReferenceEquals(type, FindRootType(OperationKind.Query)))
            ? meta
            : null;
    }

    /// <summary>The element that a coordinate names; null when there is none, or nothing that could have it.</summary>
    /// <param name="coordinate">The coordinate.</param>
    public INamed? Find(SchemaCoordinate coordinate)
    {
        if (coordinate.IsDirective)
        {
            return Directives.TryGet(coordinate.Name, out var directive)
                ? Within(directive, directive.Arguments, coordinate.Argument)
                : null;
        }

        if (!Types.TryGet(coordinate.Name, out var type) || coordinate.Member is not { } member)
        {
            return type;
        }

        return type switch
        {
            EnumType or InputObjectType when coordinate.Argument is not null => null,
            EnumType values => values.Values.TryGet(member, out var value) ? value : null,
            InputObjectType input => input.Fields.TryGet(member, out var field) ? field : null,
            _ => FindField(type, member) is { } field ? Within(field, field.Arguments, coordinate.Argument) : null,
        };

        static INamed? Within(INamed owner, NamedCollection<InputValueDefinition> arguments, string? name) =>
            name is null ? owner
            : arguments.TryGet(name, out var argument) ? argument
            : null;
    }

    /// <summary>The root type of a kind of operation, or null.</summary>
    /// <param name="operation">The kind of operation.</param>
    public ObjectType? FindRootType(OperationKind operation)
    {
        foreach (var (kind, type) in DeclaredRoots)
        {
            if (kind == operation)
            {
                return type as ObjectType;
            }
        }

        return null;
    }

    /// <summary>Finds the type that a reference in a document stands for; null when its name is unknown.</summary>
    /// <param name="reference">The reference.</param>
    public GraphQLType? FindType(TypeNode reference) =>
        reference switch
        {
            NonNullTypeNode nonNull => FindType(nonNull.Type)?.AsNonNull(),
            ListTypeNode list => FindType(list.Type)?.AsList(),
            NamedTypeNode named => Types.TryGet(named.Name.Value, out var type) ? type : null,
            _ => null,
        };

    /// <summary>The object types that a value at a composite type may have; an object type has itself.</summary>
    /// <param name="type">An object, interface or union type of this schema.</param>
    public ImmutableArray<ObjectType> GetPossibleTypes(NamedType type) =>
        type is ObjectType objectType ? [objectType] : _possibleTypes[type];

    /// <summary>Whether values of an object type may stand at a composite type.</summary>
    /// <param name="type">An object, interface or union type of this schema.</param>
    /// <param name="possibleType">The object type.</param>
    public bool IsPossibleType(NamedType type, ObjectType possibleType) =>
        ReferenceEquals(type, possibleType)
        || (_possibleTypeSets.TryGetValue(type, out var set) && set.Contains(possibleType));
}
