namespace Lavamedia.GraphQL.Language.Syntax;

/// <summary>A part of a source, as byte offsets into its UTF-8 text.</summary>
/// <param name="Start">The offset of the first byte.</param>
/// <param name="End">The offset after the last byte.</param>
public readonly record struct TextSpan(int Start, int End)
{
    /// <summary>The span of nodes that have no source.</summary>
    public static readonly TextSpan None = new(-1, -1);

    /// <summary>Whether the node has no source.</summary>
    public bool IsNone => Start < 0;
}
