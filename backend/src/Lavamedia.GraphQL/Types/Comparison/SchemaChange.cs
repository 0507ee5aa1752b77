namespace Lavamedia.GraphQL.Types.Comparison;

/// <summary>One difference between two schemas.</summary>
/// <param name="Severity">What it may do to clients.</param>
/// <param name="Kind">The kind of change, in the words of graphql-js: <c>FIELD_REMOVED</c>.</param>
/// <param name="Coordinate">The schema coordinate of what operations would use: <c>Query.me</c>, <c>Query.node(id:)</c>, <c>@live</c>.</param>
/// <param name="Message">The change as a sentence.</param>
public sealed record SchemaChange(ChangeSeverity Severity, string Kind, string Coordinate, string Message);
