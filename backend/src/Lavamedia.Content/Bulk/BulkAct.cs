namespace Lavamedia.Content.Bulk;

/// <summary>What can be done with many items at once.</summary>
public enum BulkAct
{
    /// <summary>Show the newest version of each to readers.</summary>
    Publish,

    /// <summary>Take them away from readers.</summary>
    Unpublish,

    /// <summary>Put them away for good.</summary>
    Archive,

    /// <summary>Give them tags.</summary>
    AddTags,

    /// <summary>Take tags from them.</summary>
    RemoveTags,

    /// <summary>Put them into categories, too.</summary>
    AddCategories,

    /// <summary>Take them out of categories.</summary>
    RemoveCategories,
}
