using System.Collections.Immutable;
using Lavamedia.GraphQL.Execution.Coercion;
using Lavamedia.GraphQL.Language.Syntax;
using Lavamedia.GraphQL.Types.Building;

namespace Lavamedia.GraphQL.Types;

/// <summary>An argument of a field or directive, or a field of an input object.</summary>
public sealed class InputValueDefinition : INamed
{
    private readonly Description? _description;
    private readonly string _coordinate;

    internal InputValueDefinition(
        string coordinate,
        InputValueConfiguration configuration,
        int ordinal,
        GraphQLType type
    )
    {
        _coordinate = coordinate;
        Name = configuration.Name;
        Ordinal = ordinal;
        Type = type;
        _description = configuration.Description;
        DefaultLiteral = configuration.DefaultValue;
        DeprecationReason = configuration.DeprecationReason;
        Directives = [.. configuration.Directives];
        Features = configuration.Features;
        SyntaxNode = configuration.SyntaxNode;
    }

    /// <inheritdoc/>
    public string Name { get; }

    /// <summary>The position among its siblings; coerced values stand in arrays in this order.</summary>
    public int Ordinal { get; }

    /// <summary>The type.</summary>
    public GraphQLType Type { get; }

    /// <summary>The description, in Markdown.</summary>
    public string? Description => _description?.Text;

    /// <summary>The default as it is written; null when there is none.</summary>
    public ValueNode? DefaultLiteral { get; }

    /// <summary>The coerced default, once it was needed.</summary>
    internal CoercedDefault? DefaultValue { get; set; }

    /// <summary>Whether the client must give a value: the type is non-null and there is no default.</summary>
    public bool IsRequired => Type.IsNonNull && DefaultLiteral is null;

    /// <summary>Why it should no longer be used; null when it may.</summary>
    public string? DeprecationReason { get; }

    /// <summary>Whether it is deprecated.</summary>
    public bool IsDeprecated => DeprecationReason is not null;

    /// <summary>The directives applied to it.</summary>
    public ImmutableArray<DirectiveNode> Directives { get; }

    /// <summary>What other parts of the engine hang on it.</summary>
    public FeatureCollection Features { get; }

    /// <summary>The definition, if it was read from SDL.</summary>
    public InputValueDefinitionNode? SyntaxNode { get; }

    /// <summary>The schema coordinate, such as <c>Query.node(id:)</c> or <c>PageInput.title</c>.</summary>
    public override string ToString() => _coordinate;
}
