namespace Lavamedia.Search.Indexing;

/// <summary>The database searches itself.</summary>
internal sealed class NoMirror : IDocumentMirror
{
    public Task<bool> IsMissingAsync(CancellationToken cancellationToken) => Task.FromResult(false);

    public Task WriteAsync(Guid[] ids, CancellationToken cancellationToken) => Task.CompletedTask;

    public Task RebuildAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
