namespace Lavamedia.Exchange.Records;

/// <summary>What a thing of another system became here.</summary>
public enum ExternalKind
{
    /// <summary>An article.</summary>
    Post,

    /// <summary>A page.</summary>
    Page,

    /// <summary>A file of the media library.</summary>
    Attachment,

    /// <summary>A category.</summary>
    Category,

    /// <summary>A tag.</summary>
    Tag,

    /// <summary>An account that signs articles.</summary>
    Author,
}
