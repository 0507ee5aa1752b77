namespace Lavamedia.Content.Modelling;

/// <summary>What a custom field holds.</summary>
public enum ContentFieldKind
{
    /// <summary>Words without form.</summary>
    Text,

    /// <summary>A document, as bodies are.</summary>
    RichText,

    /// <summary>A number.</summary>
    Number,

    /// <summary>Yes or no.</summary>
    Boolean,

    /// <summary>A day.</summary>
    Date,

    /// <summary>One of a list of words, or several of them.</summary>
    Choice,

    /// <summary>Another item.</summary>
    Reference,

    /// <summary>A picture of the media library.</summary>
    Media,

    /// <summary>Fields that belong together and may be repeated.</summary>
    Group,
}
