using Lavamedia.Platform.Data;
using Lavamedia.Platform.Slugs;
using Microsoft.EntityFrameworkCore;

namespace Lavamedia.Identity.Users;

/// <summary>Finds a part of an address for a person's name that nobody else has.</summary>
internal sealed class FindUserSlug(LavamediaDbContext context)
{
    public async Task<string> ForNameAsync(string displayName, CancellationToken cancellationToken)
    {
        var slug = Slug.FromTitle(displayName);
        slug = slug[..Math.Min(slug.Length, User.MaximumNameLength - 8)].TrimEnd('-');
        var taken = await context
            .Set<User>()
            .IgnoreQueryFilters([VisibilityFilter.Name])
            .Where(user => user.Slug.StartsWith(slug))
            .Select(user => user.Slug)
            .ToListAsync(cancellationToken);
        var known = taken.ToHashSet(StringComparer.Ordinal);
        return known.Contains(slug) ? Slug.Suggest(slug, known) : slug;
    }
}
