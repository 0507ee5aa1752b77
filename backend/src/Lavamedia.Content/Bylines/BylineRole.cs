namespace Lavamedia.Content.Bylines;

/// <summary>What somebody did for an item.</summary>
public enum BylineRole
{
    /// <summary>Wrote it.</summary>
    Text,

    /// <summary>Took the pictures.</summary>
    Photography,

    /// <summary>Drew the pictures.</summary>
    Illustration,

    /// <summary>Made the film.</summary>
    Video,

    /// <summary>Made charts and maps.</summary>
    Graphics,

    /// <summary>Gathered and worked on the data.</summary>
    Data,

    /// <summary>Put it into this language.</summary>
    Translation,
}
