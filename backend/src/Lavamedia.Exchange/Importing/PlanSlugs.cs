using Lavamedia.Content.Items;
using Lavamedia.Exchange.Records;
using Lavamedia.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Lavamedia.Exchange.Importing;

/// <summary>
/// Decides the addresses of all items before any is written, so that links between them can be written right at once. Slugs are
/// kept where they are free.
/// </summary>
internal sealed class PlanSlugs(LavamediaDbContext database, ExternalRecords records)
{
    /// <summary>The slug of each item by kind and what the source calls it.</summary>
    public async Task<IReadOnlyDictionary<(ExternalKind Kind, string ExternalId), string>> PlanAsync(
        IReadOnlyList<SurveyedItem> items,
        string locale,
        CancellationToken cancellationToken
    )
    {
        var taken = new Dictionary<string, HashSet<string>>(StringComparer.Ordinal);
        var current = new Dictionary<Guid, string>();
        var all = database
            .Set<ContentItem>()
            .IgnoreQueryFilters()
            .Select(item => new
            {
                item.Id,
                item.Locale,
                item.Slug,
            })
            .AsAsyncEnumerable();
        await foreach (var item in all.WithCancellation(cancellationToken))
        {
            Of(taken, item.Locale).Add(item.Slug);
            current[item.Id] = item.Slug;
        }

        var plan = new Dictionary<(ExternalKind, string), string>();
        foreach (var item in items)
        {
            var kind = KindOf(item.Type);
            var known = records.Find(kind, item.ExternalId);
            plan[(kind, item.ExternalId)] =
                known is not null && current.TryGetValue(known.EntityKey, out var slug)
                    ? slug
                    : Free(WantedBy(item.Slug, item.Title), Of(taken, item.Locale ?? locale));
        }

        return plan;
    }

    /// <summary>The slug that an item would have if it were alone.</summary>
    public static string WantedBy(string? slug, string title) =>
        slug is not null && Slug.IsValid(slug) ? slug : Slug.FromTitle(slug ?? title);

    /// <summary>What an item becomes.</summary>
    public static ExternalKind KindOf(ContentType type) =>
        type == ContentType.Page ? ExternalKind.Page : ExternalKind.Post;

    private static HashSet<string> Of(Dictionary<string, HashSet<string>> taken, string locale)
    {
        if (!taken.TryGetValue(locale, out var slugs))
        {
            taken[locale] = slugs = new HashSet<string>(StringComparer.Ordinal);
        }

        return slugs;
    }

    private static string Free(string slug, HashSet<string> taken)
    {
        var free = taken.Contains(slug) ? Slug.Suggest(slug, taken) : slug;
        taken.Add(free);
        return free;
    }
}
