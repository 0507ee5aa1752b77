namespace Lavamedia.Media.Assets;

/// <summary>What can be done with an asset.</summary>
public enum MediaAct
{
    /// <summary>Change what is written about it.</summary>
    Update,

    /// <summary>Remove it from the library for good.</summary>
    Delete,
}
