using Lavamedia.GraphQL.Language.Syntax;

namespace Lavamedia.GraphQL.Language;

/// <summary>Prints syntax nodes in canonical layout.</summary>
public static class Printer
{
    /// <summary>Prints a node.</summary>
    /// <param name="node">The node.</param>
    public static string Print(SyntaxNode node) => throw new NotImplementedException(node.Kind.ToString());
}
