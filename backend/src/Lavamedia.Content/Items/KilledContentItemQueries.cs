using Lavamedia.Content.Localization;
using Lavamedia.GraphQL.Types.Annotated;
using Lavamedia.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Lavamedia.Content.Items;

/// <summary>How doors learn that what was at an address is gone for good.</summary>
[QueryType]
public static class KilledContentItemQueries
{
    /// <summary>What was withdrawn for good at an address; null where nothing was. Its page answers 410 Gone.</summary>
    /// <param name="slug">The part of the address that named the item.</param>
    /// <param name="locale">The language.</param>
    public static Task<KilledContentItem?> GetKilledContentItemAsync(
        LavamediaDbContext database,
        string slug,
        CancellationToken cancellationToken,
        [GraphQLType("Locale")] string locale = ContentLocales.Default
    ) =>
        database
            .Set<ContentItem>()
            .IgnoreQueryFilters()
            // Only what readers saw can be killed: its address is no secret.
            .Where(item => item.Locale == locale && item.Slug == slug)
            .Where(item => item.Status == ContentStatus.Killed && item.KilledAt != null)
            .Select(item => new KilledContentItem(item.Locale, item.Slug, item.KilledAt!.Value))
            .SingleOrDefaultAsync(cancellationToken);
}
