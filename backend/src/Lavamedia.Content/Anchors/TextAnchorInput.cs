namespace Lavamedia.Content.Anchors;

/// <summary>A place in the text of a body.</summary>
/// <param name="Start">
/// Where it begins, in UTF-16 units of the body's text: blocks of text end with a line feed, what is no text counts as one unit.
/// </param>
/// <param name="End">Where it ends.</param>
/// <param name="Quote">The words, at most 10,000 units of them.</param>
/// <param name="Prefix">What stands before them, at most 64 units.</param>
/// <param name="Suffix">What stands after them, at most 64 units.</param>
public sealed record TextAnchorInput(int Start, int End, string Quote, string Prefix, string Suffix)
{
    /// <summary>The place.</summary>
    internal TextAnchor ToAnchor() => new(Start, End, Quote, Prefix, Suffix);
}
