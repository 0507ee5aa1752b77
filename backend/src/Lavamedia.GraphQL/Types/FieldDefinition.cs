using System.Collections.Immutable;
using Lavamedia.GraphQL.Language.Syntax;
using Lavamedia.GraphQL.Types.Building;

namespace Lavamedia.GraphQL.Types;

/// <summary>A field of an object or interface type.</summary>
public sealed class FieldDefinition : INamed
{
    private readonly Description? description;

    internal FieldDefinition(ComplexType declaringType, FieldConfiguration configuration, int ordinal, GraphQLType type)
    {
        DeclaringType = declaringType;
        Name = configuration.Name;
        Ordinal = ordinal;
        Type = type;
        description = configuration.Description;
        DeprecationReason = configuration.DeprecationReason;
        Directives = [.. configuration.Directives];
        Features = configuration.Features;
        SyntaxNode = configuration.SyntaxNode;
    }

    /// <summary>The type that the field belongs to.</summary>
    public ComplexType DeclaringType { get; }

    /// <inheritdoc/>
    public string Name { get; }

    /// <summary>The position among the fields of the type.</summary>
    public int Ordinal { get; }

    /// <summary>The type of the field's value.</summary>
    public GraphQLType Type { get; }

    /// <summary>The arguments in definition order.</summary>
    public NamedCollection<InputValueDefinition> Arguments { get; internal set; } =
        NamedCollection<InputValueDefinition>.Empty;

    /// <summary>The description, in Markdown.</summary>
    public string? Description => description?.Text;

    /// <summary>Why the field should no longer be used; null when it may.</summary>
    public string? DeprecationReason { get; }

    /// <summary>Whether the field is deprecated.</summary>
    public bool IsDeprecated => DeprecationReason is not null;

    /// <summary>The directives applied to the field.</summary>
    public ImmutableArray<DirectiveNode> Directives { get; }

    /// <summary>What other parts of the engine hang on the field.</summary>
    public FeatureCollection Features { get; }

    /// <summary>The definition, if it was read from SDL.</summary>
    public FieldDefinitionNode? SyntaxNode { get; }

    /// <summary>The schema coordinate, such as <c>Query.me</c>.</summary>
    public override string ToString() => $"{DeclaringType.Name}.{Name}";
}
