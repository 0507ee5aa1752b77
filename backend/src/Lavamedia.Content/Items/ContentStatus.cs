namespace Lavamedia.Content.Items;

/// <summary>Where an item stands towards readers. Which status may follow which is in the table of acts; the database holds it too.</summary>
public enum ContentStatus
{
    /// <summary>Never published.</summary>
    Draft,

    /// <summary>Readers see it.</summary>
    Published,

    /// <summary>Was published; readers no longer see it.</summary>
    Unpublished,

    /// <summary>Withdrawn for good.</summary>
    Killed,

    /// <summary>Put away; cannot be changed.</summary>
    Archived,
}
