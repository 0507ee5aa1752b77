namespace Lavamedia.GraphQL.Errors;

/// <summary>A place in a document, counted from 1; columns count UTF-16 code units.</summary>
/// <param name="Line">The line.</param>
/// <param name="Column">The column.</param>
public readonly record struct SourceLocation(int Line, int Column);
