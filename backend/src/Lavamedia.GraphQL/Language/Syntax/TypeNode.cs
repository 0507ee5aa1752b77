namespace Lavamedia.GraphQL.Language.Syntax;

/// <summary>A reference to a type (spec section 2.11).</summary>
/// <param name="span">Where the node stands in the source.</param>
public abstract class TypeNode(TextSpan span) : SyntaxNode(span);
