using Lavamedia.Platform.Blobs;
using Microsoft.Extensions.DependencyInjection;

namespace Lavamedia.Api.Tests.Media;

/// <summary>A store on a disk that has room for the name of a file and not for what is in it.</summary>
internal sealed class FullBlobStore : IBlobStore
{
    // What Linux says when nothing more fits.
    private const int NoSpaceLeft = 28;

    public static void Replace(IServiceCollection services) => services.AddSingleton<IBlobStore, FullBlobStore>();

    public BlobDraft Begin() => new FullDraft();

    public Task<Stream?> OpenAsync(string key, CancellationToken cancellationToken) => Task.FromResult<Stream?>(null);

    public Task DeleteAsync(string key, CancellationToken cancellationToken) => Task.CompletedTask;

    public Task DeleteFolderAsync(string folder, CancellationToken cancellationToken) => Task.CompletedTask;

    public Task<int> RemoveAbandonedDraftsAsync(TimeSpan olderThan, CancellationToken cancellationToken) =>
        Task.FromResult(0);

    private sealed class FullDraft : BlobDraft
    {
        public override Stream Content { get; } = new FullStream();

        public override Task CommitAsync(string key, CancellationToken cancellationToken) => Task.CompletedTask;

        public override ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }

    private sealed class FullStream : MemoryStream
    {
        public override ValueTask WriteAsync(
            ReadOnlyMemory<byte> buffer,
            CancellationToken cancellationToken = default
        ) => throw new IOException("No space left on device", NoSpaceLeft);

        public override void Write(ReadOnlySpan<byte> buffer) =>
            throw new IOException("No space left on device", NoSpaceLeft);
    }
}
