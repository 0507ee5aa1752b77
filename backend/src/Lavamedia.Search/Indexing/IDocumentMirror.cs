namespace Lavamedia.Search.Indexing;

/// <summary>A search server beside the database that has documents of its own.</summary>
internal interface IDocumentMirror
{
    /// <summary>Whether it has none yet.</summary>
    Task<bool> IsMissingAsync(CancellationToken cancellationToken);

    /// <summary>Brings these documents there as the database has them now; what it does not have any more goes.</summary>
    Task WriteAsync(Guid[] ids, CancellationToken cancellationToken);

    /// <summary>Makes all documents anew, beside readers who search meanwhile.</summary>
    Task RebuildAsync(CancellationToken cancellationToken);
}
