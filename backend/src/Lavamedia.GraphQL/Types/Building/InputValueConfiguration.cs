using Lavamedia.GraphQL.Language.Syntax;

namespace Lavamedia.GraphQL.Types.Building;

/// <summary>An argument or a field of an input object while the schema is being built.</summary>
/// <param name="name">The name.</param>
/// <param name="type">The type, by name; see <see cref="TypeSyntax"/>.</param>
public sealed class InputValueConfiguration(string name, TypeNode type) : MemberConfiguration(name)
{
    /// <summary>The type, by name.</summary>
    public TypeNode Type { get; set; } = type;

    /// <summary>The value used when none is given.</summary>
    public ValueNode? DefaultValue { get; set; }

    /// <summary>The definition, if it is read from SDL.</summary>
    public InputValueDefinitionNode? SyntaxNode { get; set; }
}
