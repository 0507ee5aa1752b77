using System.Collections.Immutable;
using Lavamedia.GraphQL.Language.Syntax;
using Lavamedia.GraphQL.Types.Building;

namespace Lavamedia.GraphQL.Types;

/// <summary>A directive (spec section 3.13).</summary>
public sealed class DirectiveDefinition : INamed
{
    private readonly Description? description;

    internal DirectiveDefinition(DirectiveConfiguration configuration)
    {
        Name = configuration.Name;
        description = configuration.Description;
        Locations = [.. configuration.Locations];
        IsRepeatable = configuration.IsRepeatable;
        IsBuiltIn = configuration.IsBuiltIn;
        SyntaxNode = configuration.SyntaxNode;
    }

    /// <inheritdoc/>
    public string Name { get; }

    /// <summary>The description, in Markdown.</summary>
    public string? Description => description?.Text;

    /// <summary>The arguments in definition order.</summary>
    public NamedCollection<InputValueDefinition> Arguments { get; internal set; } =
        NamedCollection<InputValueDefinition>.Empty;

    /// <summary>Where the directive may stand.</summary>
    public ImmutableArray<DirectiveLocation> Locations { get; }

    /// <summary>Whether it may stand several times at one place.</summary>
    public bool IsRepeatable { get; }

    /// <summary>Whether the specification defines it, so that printed schemas leave it out.</summary>
    public bool IsBuiltIn { get; }

    /// <summary>The definition, if it was read from SDL.</summary>
    public DirectiveDefinitionNode? SyntaxNode { get; }

    /// <summary>The schema coordinate, such as <c>@skip</c>.</summary>
    public override string ToString() => $"@{Name}";
}
