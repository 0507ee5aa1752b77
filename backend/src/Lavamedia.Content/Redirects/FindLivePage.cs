namespace Lavamedia.Content.Redirects;

/// <summary>Tells whether readers find a page at a path of the portal, whoever asks.</summary>
public sealed class FindLivePage(FindLivePages pages)
{
    /// <summary>Whether something stands there. What was withdrawn for good does: it answers that it is gone.</summary>
    /// <param name="path">A path, with or without its query.</param>
    /// <param name="cancellationToken">Stops looking.</param>
    public async Task<bool> IsThereAsync(string path, CancellationToken cancellationToken) =>
        (await pages.FindAsync([path], cancellationToken)).ContainsKey(path);
}
