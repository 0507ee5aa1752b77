namespace Lavamedia.Media.Assets;

/// <summary>What kind of thing an asset is.</summary>
public enum MediaType
{
    /// <summary>A still or moving picture.</summary>
    Image,

    /// <summary>A film.</summary>
    Video,

    /// <summary>A recording of sound.</summary>
    Audio,

    /// <summary>A text, such as the captions of a film.</summary>
    Document,

    /// <summary>What readers take with them: a PDF, a document of an office program, an e-book, an archive.</summary>
    File,
}
