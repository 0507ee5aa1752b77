namespace Lavamedia.Content.Workflow;

/// <summary>An act of the newsroom on an item.</summary>
public enum ContentAct
{
    /// <summary>Save a new version.</summary>
    Update,

    /// <summary>Show the newest version to readers.</summary>
    Publish,

    /// <summary>Take the item away from readers.</summary>
    Unpublish,

    /// <summary>Put the item away for good.</summary>
    Archive,
}
