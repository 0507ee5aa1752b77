namespace Lavamedia.Seo.Sitemaps;

/// <summary>Pages of one kind, in as many files as they need. Read anew with every request: nothing in it can be out of date.</summary>
internal interface ISitemap
{
    /// <summary>The first word of the names of its files.</summary>
    string Name { get; }

    /// <summary>The files that hold something now.</summary>
    Task<IReadOnlyList<SitemapFile>> ListAsync(CancellationToken cancellationToken);

    /// <summary>The pages of a file, as they come from the database.</summary>
    /// <param name="number">Which file, from 1.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    IAsyncEnumerable<SitemapUrl> ReadAsync(int number, CancellationToken cancellationToken);
}
