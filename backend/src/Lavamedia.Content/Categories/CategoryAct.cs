namespace Lavamedia.Content.Categories;

/// <summary>What can be done with a category.</summary>
public enum CategoryAct
{
    /// <summary>Rename, describe and order it.</summary>
    Update,

    /// <summary>Add a category below it.</summary>
    AddChild,

    /// <summary>Remove it.</summary>
    Delete,
}
