using Lavamedia.GraphQL.Language.Syntax;

namespace Lavamedia.GraphQL.Types.Building;

/// <summary>A field while the schema is being built.</summary>
/// <param name="name">The name.</param>
/// <param name="type">The type, by name; see <see cref="TypeSyntax"/>.</param>
public sealed class FieldConfiguration(string name, TypeNode type) : MemberConfiguration(name)
{
    /// <summary>The type, by name.</summary>
    public TypeNode Type { get; set; } = type;

    /// <summary>The arguments in order.</summary>
    public List<InputValueConfiguration> Arguments { get; } = [];

    /// <summary>The definition, if it is read from SDL.</summary>
    public FieldDefinitionNode? SyntaxNode { get; set; }
}
