namespace Lavamedia.Content.Media;

/// <summary>What an asset is for in an item.</summary>
public enum MediaRole
{
    /// <summary>The picture at the top, in lists and when shared.</summary>
    Hero,

    /// <summary>Stands in the body.</summary>
    Body,

    /// <summary>Stands in a custom field.</summary>
    Field,

    /// <summary>One of a series.</summary>
    Gallery,
}
