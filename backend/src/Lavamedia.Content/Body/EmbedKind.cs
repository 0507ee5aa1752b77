namespace Lavamedia.Content.Body;

/// <summary>What an embedded thing is to readers.</summary>
public enum EmbedKind
{
    /// <summary>A film.</summary>
    Video,

    /// <summary>Something that somebody said on a network.</summary>
    Post,

    /// <summary>Something to listen to.</summary>
    Audio,

    /// <summary>Figures that can be looked at.</summary>
    Chart,
}
