namespace Lavamedia.Exchange.Importing.Sources;

/// <summary>A text as the other system keeps it.</summary>
/// <param name="Value">The text.</param>
/// <param name="Form">How to read it.</param>
/// <param name="Place">Where its relative addresses start.</param>
internal sealed record SourceText(string Value, TextForm Form, string Place = "/");

/// <summary>How a text is to be read.</summary>
internal enum TextForm
{
    /// <summary>HTML whose line breaks mean nothing.</summary>
    Html,

    /// <summary>WordPress: HTML with shortcodes, in which blocks are marked by comments, or empty lines separate paragraphs.</summary>
    WordPress,

    /// <summary>Markdown.</summary>
    Markdown,
}
