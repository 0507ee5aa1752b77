namespace Lavamedia.Content.Anchors;

/// <summary>Reads and writes the place that something hangs on.</summary>
internal static class Anchored
{
    /// <summary>The place; null for what hangs on the whole item.</summary>
    public static TextAnchor? AnchorOf(IAnchored anchored) =>
        anchored is { AnchorStart: { } start, AnchorEnd: { } end, AnchorQuote: { } quote }
            ? new TextAnchor(
                start,
                end,
                quote,
                anchored.AnchorPrefix ?? string.Empty,
                anchored.AnchorSuffix ?? string.Empty
            )
            : null;

    /// <summary>Hangs it on a place.</summary>
    public static void HangOn(this IAnchored anchored, TextAnchor? anchor, int versionNumber)
    {
        anchored.VersionNumber = versionNumber;
        anchored.AnchorStart = anchor?.Start;
        anchored.AnchorEnd = anchor?.End;
        anchored.AnchorQuote = anchor?.Quote;
        anchored.AnchorPrefix = anchor?.Prefix;
        anchored.AnchorSuffix = anchor?.Suffix;
    }
}
