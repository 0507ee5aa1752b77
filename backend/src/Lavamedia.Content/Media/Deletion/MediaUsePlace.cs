namespace Lavamedia.Content.Media.Deletion;

/// <summary>Where an asset is used; of several places of one item the first of these counts.</summary>
public enum MediaUsePlace
{
    /// <summary>In what readers see of an item.</summary>
    Published,

    /// <summary>In the newest version of an item, or in one that waits to be published.</summary>
    Draft,

    /// <summary>In what somebody has typed in an item and not saved.</summary>
    WorkingCopy,

    /// <summary>As the picture of a series.</summary>
    Series,
}
