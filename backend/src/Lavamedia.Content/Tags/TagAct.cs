namespace Lavamedia.Content.Tags;

/// <summary>What can be done with a tag.</summary>
public enum TagAct
{
    /// <summary>Rename and describe it.</summary>
    Update,

    /// <summary>Make it one with another.</summary>
    Merge,

    /// <summary>Remove it.</summary>
    Delete,
}
