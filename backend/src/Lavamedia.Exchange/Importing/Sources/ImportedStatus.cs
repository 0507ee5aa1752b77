namespace Lavamedia.Exchange.Importing.Sources;

/// <summary>Where an item of another system stands towards readers.</summary>
internal enum ImportedStatus
{
    /// <summary>Being written.</summary>
    Draft,

    /// <summary>Readers see it.</summary>
    Published,

    /// <summary>Readers will see it.</summary>
    Scheduled,
}
