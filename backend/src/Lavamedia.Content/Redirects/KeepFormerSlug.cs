using Lavamedia.Content.Tags;
using Lavamedia.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Lavamedia.Content.Redirects;

/// <summary>Remembers under which slugs readers found things, for ever: links to them are all over the web.</summary>
public sealed class KeepFormerSlug(LavamediaDbContext database)
{
    /// <summary>Adds a slug that something gives up for another one to the unit of work. Nothing changes when it keeps its slug.</summary>
    /// <param name="former">The slug that is given up.</param>
    /// <param name="presentSlug">The slug that the same thing has now; no former one any more, should it have been one.</param>
    /// <param name="cancellationToken">Takes everything back.</param>
    public async Task KeepAsync(FormerSlug former, string presentSlug, CancellationToken cancellationToken)
    {
        if (former.Slug == presentSlug)
        {
            return;
        }

        await database
            .Set<FormerSlug>()
            .Where(other =>
                other.Kind == former.Kind
                && other.Locale == former.Locale
                && (other.Slug == presentSlug || other.Slug == former.Slug)
            )
            .ExecuteDeleteAsync(cancellationToken);
        database.Add(former);
    }

    /// <summary>Lets the former addresses of tags lead to another one, before they end.</summary>
    public Task<int> MoveToTagAsync(Guid[] tagIds, Tag target, CancellationToken cancellationToken) =>
        database
            .Set<FormerSlug>()
            .Where(former => former.TagId != null && Enumerable.Contains(tagIds, former.TagId.Value))
            .ExecuteUpdateAsync(set => set.SetProperty(former => former.TagId, (Guid?)target.Id), cancellationToken);
}
