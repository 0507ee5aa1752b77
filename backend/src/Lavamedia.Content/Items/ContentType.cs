namespace Lavamedia.Content.Items;

/// <summary>What an item is to readers.</summary>
public enum ContentType
{
    /// <summary>A piece of journalism: dated, signed, in categories.</summary>
    Article,

    /// <summary>A page that stands on its own, such as the legal notice.</summary>
    Page,
}
