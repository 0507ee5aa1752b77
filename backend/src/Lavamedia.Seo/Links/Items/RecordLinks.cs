using System.Text.Json;
using Lavamedia.Content.Body;
using Lavamedia.Content.Items;
using Lavamedia.Content.Modelling;
using Lavamedia.Content.Modelling.Values;
using Lavamedia.Content.Slugs;
using Lavamedia.Platform.Data;
using Lavamedia.Seo.Site;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Lavamedia.Seo.Links.Items;

/// <summary>
/// Writes down where items lead their readers, as they are shown: by their text, and by the documents in their custom fields. Links to our own pages are looked at at once; of links to other sites it
/// is kept what was seen last. What is not published keeps no links.
/// </summary>
internal sealed class RecordLinks(
    LavamediaDbContext database,
    FindContentModel model,
    ResolveLinks resolve,
    IOptions<SiteOptions> site
)
{
    /// <summary>Writes down the links of some items, in a transaction of its own.</summary>
    public async Task ExecuteAsync(IReadOnlyCollection<Guid> ids, CancellationToken cancellationToken)
    {
        await using var transaction = await database.Database.BeginTransactionAsync(cancellationToken);
        // A look at all links and what happens to an item come to the same item at the same time; the second would write what the first has written.
        await database.Database.ExecuteSqlAsync(
            $"SELECT pg_advisory_xact_lock(hashtext('seo_links'))",
            cancellationToken
        );
        var items = await database
            .Set<ContentItem>()
            .IgnoreQueryFilters()
            .AsNoTracking()
            .Where(item => ids.Contains(item.Id) && item.Status == ContentStatus.Published)
            .Select(item => new
            {
                item.Id,
                item.Body,
                item.ContentTypeId,
                item.Fields,
            })
            .ToListAsync(cancellationToken);
        var types = items.Exists(item => item.ContentTypeId is not null)
            ? await model.ExecuteAsync(cancellationToken)
            : ContentModel.Empty;
        var known = await database
            .Set<SeoLink>()
            .IgnoreQueryFilters()
            .AsTracking()
            .Where(link => ids.Contains(link.ContentId))
            .ToListAsync(cancellationToken);
        var found = items.ToDictionary(
            item => item.Id,
            item => LinksOf(item.Body, CustomFieldDocuments.Find(types.Find(item.ContentTypeId), item.Fields))
        );
        var referred = await PathsAsync([.. found.Values.SelectMany(one => one.Items)], cancellationToken);
        var portal = new Uri(site.Value.PortalUrl);

        var kept = new HashSet<SeoLink>();
        var added = new List<SeoLink>();
        foreach (var (id, (links, references)) in found)
        {
            var own = known.Where(link => link.ContentId == id).ToDictionary(link => link.AddressKey);
            var targets = links
                .Select(link => (Target: LinkTarget.Read(link.Address, portal), link.Text, link.IsVideo))
                .Concat(
                    references.Select(item =>
                        (Target: referred.GetValueOrDefault(item), Text: string.Empty, IsVideo: false)
                    )
                )
                .Where(link => link.Target is not null)
                .DistinctBy(link => link.Target!.Key);
            foreach (var (target, text, isVideo) in targets)
            {
                if (!own.TryGetValue(target!.Key, out var link))
                {
                    link = new SeoLink
                    {
                        ContentId = id,
                        Address = target.Address,
                        AddressKey = target.Key,
                        IsExternal = target.IsExternal,
                        Text = string.Empty,
                    };
                    added.Add(link);
                }

                link.Text = text.Length > SeoLink.MaximumTextLength ? text[..SeoLink.MaximumTextLength] : text;
                link.IsVideo = isVideo;
                kept.Add(link);
            }
        }

        database.RemoveRange(known.Where(link => !kept.Contains(link)));
        database.AddRange(added);
        await RememberAsync([.. added.Where(link => link.IsExternal)], cancellationToken);
        await resolve.ExecuteAsync([.. kept.Where(link => !link.IsExternal)], cancellationToken);
        await database.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }

    /// <summary>
    /// The links of an item, its films first; only those of the text are films to search engines, which are told of them by the text.
    /// </summary>
    private static (IReadOnlyList<FoundLink> Links, IReadOnlyList<Guid> Items) LinksOf(
        JsonElement? body,
        IReadOnlyList<JsonElement> fields
    )
    {
        var links = new List<FoundLink>();
        var items = new List<Guid>();
        foreach (var (place, document) in fields.Select(field => (JsonElement?)field).Prepend(body).Index())
        {
            links.AddRange(
                BodyEmbeds
                    .Find(document)
                    .Select(embed => new FoundLink(
                        embed.Url,
                        embed.Title ?? string.Empty,
                        IsVideo: place == 0 && embed.Provider.Kind == EmbedKind.Video
                    ))
            );
            var (found, references) = BodyLinks.Find(document);
            links.AddRange(found.Select(link => new FoundLink(link.Address, link.Text, IsVideo: false)));
            items.AddRange(references);
        }

        return (links, items);
    }

    /// <summary>The addresses of the items that texts refer to; what readers may not see leaves no gap there, and no link.</summary>
    private async Task<IReadOnlyDictionary<Guid, LinkTarget>> PathsAsync(
        IReadOnlyCollection<Guid> ids,
        CancellationToken cancellationToken
    ) =>
        ids.Count == 0
            ? new Dictionary<Guid, LinkTarget>()
            : await database
                .Set<ContentItem>()
                .IgnoreQueryFilters()
                .Where(item => ids.Contains(item.Id) && item.Status == ContentStatus.Published)
                .Select(item => new
                {
                    item.Id,
                    item.Type,
                    item.Locale,
                    item.Slug,
                })
                .ToDictionaryAsync(
                    item => item.Id,
                    item => new LinkTarget(ContentPath.Item(item.Type, item.Locale, item.Slug), IsExternal: false),
                    cancellationToken
                );

    /// <summary>What is known of an address from other texts holds for this one.</summary>
    private async Task RememberAsync(IReadOnlyCollection<SeoLink> links, CancellationToken cancellationToken)
    {
        string[] keys = [.. links.Select(link => link.AddressKey).Distinct()];
        if (keys.Length == 0)
        {
            return;
        }

        var seen = await database
            .Set<SeoLink>()
            .IgnoreQueryFilters()
            .AsNoTracking()
            .Where(link => keys.Contains(link.AddressKey) && link.CheckedAt != null)
            .ToListAsync(cancellationToken);
        var newest = seen.GroupBy(link => link.AddressKey)
            .ToDictionary(group => group.Key, group => group.MaxBy(link => link.CheckedAt)!);
        foreach (var link in links)
        {
            if (newest.TryGetValue(link.AddressKey, out var other))
            {
                (link.Status, link.Problem, link.HttpStatus) = (other.Status, other.Problem, other.HttpStatus);
                (link.MovedTo, link.CheckedAt, link.FailingSince) = (
                    other.MovedTo,
                    other.CheckedAt,
                    other.FailingSince
                );
            }
        }
    }

    private sealed record FoundLink(string Address, string Text, bool IsVideo);
}
