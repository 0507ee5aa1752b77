using Lavamedia.GraphQL.Language.Syntax;

namespace Lavamedia.GraphQL.Types.Building;

/// <summary>A value of an enum type while the schema is being built.</summary>
/// <param name="name">The name.</param>
public sealed class EnumValueConfiguration(string name) : MemberConfiguration(name)
{
    /// <summary>What resolvers see and return; null stands for the name.</summary>
    public object? RuntimeValue { get; set; }

    /// <summary>The definition, if it is read from SDL.</summary>
    public EnumValueDefinitionNode? SyntaxNode { get; set; }
}
