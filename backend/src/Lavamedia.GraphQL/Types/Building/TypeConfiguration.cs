using Lavamedia.GraphQL.Language.Syntax;

namespace Lavamedia.GraphQL.Types.Building;

/// <summary>A named type while the schema is being built. Types refer to each other by name only.</summary>
/// <param name="name">The name.</param>
public abstract class TypeConfiguration(string name)
{
    /// <summary>The name.</summary>
    public string Name { get; } = name;

    /// <summary>The description, in Markdown.</summary>
    public Description? Description { get; set; }

    /// <summary>Directives applied to the type.</summary>
    public List<DirectiveNode> Directives { get; } = [];

    /// <summary>What other parts of the engine hang on the type; kept by the frozen type.</summary>
    public FeatureCollection Features { get; } = new();

    /// <summary>The definition and its extensions, if the type is read from SDL.</summary>
    public List<TypeDefinitionNode> SyntaxNodes { get; } = [];
}
