using Lavamedia.Content.Categories;
using Lavamedia.Content.Items;
using Lavamedia.Content.Tags;
using Lavamedia.Identity.Users;
using Lavamedia.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Lavamedia.Content.Redirects;

/// <summary>Tells what readers find at paths of the portal, whoever asks: one statement for each kind of page, however many paths there are.</summary>
public sealed class FindLivePages(LavamediaDbContext database)
{
    private IQueryable<ContentItem> Published =>
        database.Set<ContentItem>().IgnoreQueryFilters().Where(item => item.Status == ContentStatus.Published);

    /// <summary>What stands at each of the paths; those at which nothing does are left out.</summary>
    /// <param name="paths">Paths, with or without their query.</param>
    /// <param name="cancellationToken">Stops looking.</param>
    public async Task<IReadOnlyDictionary<string, LivePage>> FindAsync(
        IReadOnlyCollection<string> paths,
        CancellationToken cancellationToken
    )
    {
        var asked = paths
            .Where(path => !path.Contains('\0', StringComparison.Ordinal))
            .Distinct(StringComparer.Ordinal)
            .Select(path => (Path: path, Address: PortalAddress.Parse(path)))
            .ToLookup(one => one.Address.Kind);
        var found = new Dictionary<string, LivePage>(StringComparer.Ordinal);
        foreach (var (path, _) in asked[PortalAddressKind.Fixed])
        {
            // By its number, as WordPress gave it: the front page leads on.
            if (!LegacyAddress.KeyOf(path).StartsWith('?'))
            {
                found[path] = new LivePage();
            }
        }

        foreach (var kind in asked.Where(kind => kind.Key is not PortalAddressKind.Fixed))
        {
            string[] slugs = [.. kind.Select(one => one.Address.Slug).Distinct()];
            var pages = await OfKindAsync(kind.Key, slugs, cancellationToken);
            foreach (var (path, address) in kind)
            {
                if (pages.TryGetValue((address.Locale, address.Slug), out var page))
                {
                    found[path] = page;
                }
            }
        }

        return found;
    }

    private async Task<IReadOnlyDictionary<(string Locale, string Slug), LivePage>> OfKindAsync(
        PortalAddressKind kind,
        string[] slugs,
        CancellationToken cancellationToken
    )
    {
        var rows = kind switch
        {
            PortalAddressKind.Item => database
                .Set<ContentItem>()
                .IgnoreQueryFilters()
                .Where(item =>
                    slugs.Contains(item.Slug) && (item.Status == ContentStatus.Published || item.KilledAt != null)
                )
                .Select(item => new Row
                {
                    Locale = item.Locale,
                    Slug = item.Slug,
                    ContentId = item.Id,
                    IsGone = item.Status != ContentStatus.Published,
                }),
            PortalAddressKind.Category => database
                .Set<Category>()
                .IgnoreQueryFilters()
                .Where(category => slugs.Contains(category.Slug))
                .Select(category => new Row { Locale = category.Locale, Slug = category.Slug }),
            PortalAddressKind.Tag => database
                .Set<Tag>()
                .IgnoreQueryFilters()
                .Where(tag =>
                    slugs.Contains(tag.Slug) && tag.ContentItems.Any(item => item.Status == ContentStatus.Published)
                )
                .Select(tag => new Row { Locale = tag.Locale, Slug = tag.Slug }),
            PortalAddressKind.Series => database
                .Set<Series.Series>()
                .IgnoreQueryFilters()
                .Where(series =>
                    slugs.Contains(series.Slug)
                    && series.Parts.Any(part => part.Content.Status == ContentStatus.Published)
                )
                .Select(series => new Row { Locale = series.Locale, Slug = series.Slug }),
            PortalAddressKind.Author => database
                .Set<User>()
                .IgnoreQueryFilters()
                .Where(user => slugs.Contains(user.Slug))
                .SelectMany(user =>
                    Published
                        .Where(item => Enumerable.Contains(item.AuthorIds, user.Id))
                        .Select(item => new Row { Locale = item.Locale, Slug = user.Slug! })
                )
                .Distinct(),
            _ => null,
        };
        var pages = new Dictionary<(string, string), LivePage>();
        foreach (var row in rows is null ? [] : await rows.ToListAsync(cancellationToken))
        {
            var page = new LivePage(row.ContentId, row.IsGone);
            // What is published wins over what was withdrawn there before.
            if (!row.IsGone || !pages.ContainsKey((row.Locale, row.Slug)))
            {
                pages[(row.Locale, row.Slug)] = page;
            }
        }

        return pages;
    }

    private sealed record Row
    {
        public string Locale { get; init; } = string.Empty;

        public string Slug { get; init; } = string.Empty;

        public Guid? ContentId { get; init; }

        public bool IsGone { get; init; }
    }
}
