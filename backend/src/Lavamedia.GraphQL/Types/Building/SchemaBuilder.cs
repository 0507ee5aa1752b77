using System.Diagnostics.CodeAnalysis;
using Lavamedia.GraphQL.Language;
using Lavamedia.GraphQL.Language.Syntax;

namespace Lavamedia.GraphQL.Types.Building;

/// <summary>
/// Gathers the parts of a schema, whether they come from SDL or from code. Types refer to each other by name, so
/// they may be added in any order and changed until <see cref="Build"/> freezes them.
/// </summary>
public sealed class SchemaBuilder
{
    private readonly OrderedDictionary<string, TypeConfiguration> _types = new(StringComparer.Ordinal);
    private readonly OrderedDictionary<string, DirectiveConfiguration> _directives = new(StringComparer.Ordinal);

    /// <summary>The description, in Markdown.</summary>
    public Description? Description { get; set; }

    /// <summary>The names of the root types. An operation kind that is absent is not supported.</summary>
    public Dictionary<OperationKind, string> Roots { get; } = [];

    /// <summary>The types in order, without the built-in ones.</summary>
    public IEnumerable<TypeConfiguration> Types => _types.Values;

    /// <summary>The directives in order, without the built-in ones.</summary>
    public IEnumerable<DirectiveConfiguration> Directives => _directives.Values;

    /// <summary>What other parts of the engine hang on the schema; kept by the frozen schema.</summary>
    public FeatureCollection Features { get; } = new();

    /// <summary>The schema definition and its extensions, if the schema is read from SDL.</summary>
    public List<SchemaDefinitionNode> SyntaxNodes { get; } = [];

    /// <summary>The SDL that syntax nodes refer to.</summary>
    public SourceText Source { get; set; } = SourceText.Empty;

    /// <summary>Adds a type.</summary>
    /// <param name="type">The type; it may be changed until <see cref="Build"/>.</param>
    /// <exception cref="ArgumentException">There is a type of this name.</exception>
    public SchemaBuilder AddType(TypeConfiguration type)
    {
        _types.Add(type.Name, type);
        return this;
    }

    /// <summary>Adds a directive.</summary>
    /// <param name="directive">The directive; it may be changed until <see cref="Build"/>.</param>
    /// <exception cref="ArgumentException">There is a directive of this name.</exception>
    public SchemaBuilder AddDirective(DirectiveConfiguration directive)
    {
        _directives.Add(directive.Name, directive);
        return this;
    }

    /// <summary>Finds a type that was added.</summary>
    /// <param name="name">The name.</param>
    /// <param name="type">The type, or null.</param>
    public bool TryGetType(string name, [NotNullWhen(true)] out TypeConfiguration? type) =>
        _types.TryGetValue(name, out type);

    /// <summary>Freezes the parts into a valid schema.</summary>
    /// <exception cref="SchemaException">A type is unknown, or the schema breaks rules of spec section 3.</exception>
    public Schema Build()
    {
        var schema = BuildUnchecked();
        return SchemaValidator.Validate(schema) is { IsEmpty: false } errors
            ? throw new SchemaException(errors)
            : schema;
    }

    /// <summary>Freezes the parts without applying the rules of spec section 3.</summary>
    /// <exception cref="SchemaException">A type is unknown.</exception>
    internal Schema BuildUnchecked() => new SchemaLinker(this).Link();
}
