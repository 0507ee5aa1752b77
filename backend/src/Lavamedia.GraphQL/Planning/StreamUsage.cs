using Lavamedia.GraphQL.Language.Syntax;

namespace Lavamedia.GraphQL.Planning;

/// <summary>The <c>@stream</c> of a field that is a list.</summary>
/// <param name="Label">The label.</param>
/// <param name="InitialCount">How many items the first payload has: a literal or a variable; none when absent.</param>
internal sealed record StreamUsage(string? Label, ValueNode? InitialCount);
