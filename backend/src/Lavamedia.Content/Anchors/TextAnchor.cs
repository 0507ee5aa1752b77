namespace Lavamedia.Content.Anchors;

/// <summary>
/// A place in the text of a body, said twice so that it is found again after changes: by position and by the words themselves with
/// those around them (TextPositionSelector and TextQuoteSelector of the W3C Web Annotation Data Model).
/// </summary>
/// <param name="Start">
/// Where it begins, in UTF-16 units of the body's text: blocks of text end with a line feed, what is no text counts as one unit.
/// </param>
/// <param name="End">Where it ends; the same as the start for a place between two characters.</param>
/// <param name="Quote">The words.</param>
/// <param name="Prefix">What stands before them.</param>
/// <param name="Suffix">What stands after them.</param>
public sealed record TextAnchor(int Start, int End, string Quote, string Prefix, string Suffix)
{
    /// <summary>Longest quote, in UTF-16 units.</summary>
    public const int MaximumQuoteLength = 10_000;

    /// <summary>Longest prefix and suffix, in UTF-16 units.</summary>
    public const int MaximumContextLength = 64;
}
