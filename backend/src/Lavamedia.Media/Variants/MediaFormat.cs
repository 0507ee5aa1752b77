namespace Lavamedia.Media.Variants;

/// <summary>The encoding of a variant.</summary>
public enum MediaFormat
{
    /// <summary>AV1 still picture: the smallest, for browsers of the last years.</summary>
    Avif,

    /// <summary>WebP.</summary>
    Webp,

    /// <summary>JPEG: what every program reads.</summary>
    Jpeg,

    /// <summary>PNG.</summary>
    Png,
}
