using Lavamedia.GraphQL.Language.Syntax;

namespace Lavamedia.GraphQL.Types.Building;

/// <summary>A directive while the schema is being built.</summary>
/// <param name="name">The name.</param>
/// <param name="locations">Where it may stand.</param>
public sealed class DirectiveConfiguration(string name, params IEnumerable<DirectiveLocation> locations)
{
    /// <summary>The name.</summary>
    public string Name { get; } = name;

    /// <summary>The description, in Markdown.</summary>
    public Description? Description { get; set; }

    /// <summary>The arguments in order.</summary>
    public List<InputValueConfiguration> Arguments { get; } = [];

    /// <summary>Where it may stand.</summary>
    public List<DirectiveLocation> Locations { get; } = [.. locations];

    /// <summary>Whether it may stand several times at one place.</summary>
    public bool IsRepeatable { get; set; }

    /// <summary>The definition, if it is read from SDL.</summary>
    public DirectiveDefinitionNode? SyntaxNode { get; set; }

    /// <summary>Whether the specification defines it.</summary>
    internal bool IsBuiltIn { get; init; }
}
