namespace Lavamedia.Seo.Head;

/// <summary>The picture that networks show of a page.</summary>
internal sealed record HeadImage(string Url, int Width, int Height, string MimeType, string AlternativeText)
{
    /// <summary>What all networks show without cutting.</summary>
    public const int SharedWidth = 1200;

    /// <inheritdoc cref="SharedWidth" />
    public const int SharedHeight = 630;
}
