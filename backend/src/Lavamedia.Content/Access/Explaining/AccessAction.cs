namespace Lavamedia.Content.Access.Explaining;

/// <summary>What somebody may want to do with a thing.</summary>
public enum AccessAction
{
    /// <summary>See it.</summary>
    Read,

    /// <summary>Change it.</summary>
    Update,

    /// <summary>Show the newest version of an item to readers.</summary>
    Publish,

    /// <summary>Take an item away from readers.</summary>
    Unpublish,

    /// <summary>Put an item away for good.</summary>
    Archive,

    /// <summary>Add a category below a category.</summary>
    AddChild,
}
