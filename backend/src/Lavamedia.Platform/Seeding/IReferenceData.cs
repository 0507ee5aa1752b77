namespace Lavamedia.Platform.Seeding;

/// <summary>Rows that the code itself defines, such as permissions. Brought up to date by every <c>migrate</c>.</summary>
public interface IReferenceData
{
    /// <summary>Makes the rows what the code says, and leaves those of operators alone.</summary>
    Task SynchronizeAsync(CancellationToken cancellationToken);
}
