using Lavamedia.GraphQL.Language.Syntax;

namespace Lavamedia.GraphQL.Types.Building;

/// <summary>What fields, arguments and enum values have in common while the schema is being built.</summary>
/// <param name="name">The name.</param>
public abstract class MemberConfiguration(string name)
{
    /// <summary>The name.</summary>
    public string Name { get; set; } = name;

    /// <summary>The description, in Markdown.</summary>
    public Description? Description { get; set; }

    /// <summary>Why it should no longer be used; null when it may.</summary>
    public string? DeprecationReason { get; set; }

    /// <summary>Directives applied to it.</summary>
    public List<DirectiveNode> Directives { get; } = [];

    /// <summary>What other parts of the engine hang on it; kept by the frozen member.</summary>
    public FeatureCollection Features { get; } = new();
}
