namespace Lavamedia.Content.Media;

/// <summary>What an asset is for in an item.</summary>
public enum MediaRole
{
    /// <summary>The picture at the top and in lists, and when shared unless there is one for networks.</summary>
    Hero,

    /// <summary>Stands in the body.</summary>
    Body,

    /// <summary>Stands in a custom field.</summary>
    Field,

    /// <summary>One of a series.</summary>
    Gallery,

    /// <summary>What networks show in the place of the picture at the top.</summary>
    Social,
}
