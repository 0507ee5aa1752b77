namespace Lavamedia.GraphQL.Language.Syntax;

/// <summary>A literal or a variable (spec section 2.9).</summary>
/// <param name="span">Where the node stands in the source.</param>
public abstract class ValueNode(TextSpan span) : SyntaxNode(span);
