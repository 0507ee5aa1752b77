namespace Lavamedia.Content.Modelling;

/// <summary>
/// The types as this process knows them: what the schema is built of and what values are shown by. Acts that write ask the database
/// instead (<see cref="FindContentModel"/>).
/// </summary>
public sealed class ContentTypeCatalog : IDisposable
{
    private volatile ContentModel current = ContentModel.Empty;

    /// <summary>The newest model that this process has heard of.</summary>
    public ContentModel Current => current;

    /// <summary>What the definitions were known by when they were read.</summary>
    public string Fingerprint { get; private set; } = string.Empty;

    /// <summary>Held by whoever reads the types to take them.</summary>
    internal SemaphoreSlim Gate { get; } = new(1, 1);

    /// <summary>Takes another model; the caller holds the gate.</summary>
    /// <returns>Whether it says something else.</returns>
    internal bool Take(ContentModel model, string fingerprint)
    {
        if (fingerprint == Fingerprint)
        {
            return false;
        }

        current = model;
        Fingerprint = fingerprint;
        return true;
    }

    /// <inheritdoc />
    public void Dispose() => Gate.Dispose();
}
