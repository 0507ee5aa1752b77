using Lavamedia.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Lavamedia.Content.Redirects.Managed;

/// <summary>Finds what editors said of an address. Readers follow redirects that only editors may list.</summary>
public sealed class FindManagedRedirect(LavamediaDbContext database)
{
    /// <summary>The redirect of the very address, and the first pattern that matches it.</summary>
    /// <param name="path">A path with its query; what says something of the path alone counts for every query.</param>
    /// <param name="cancellationToken">Stops looking.</param>
    public async Task<(Redirect? Exact, Redirect? Pattern)> FindAsync(string path, CancellationToken cancellationToken)
    {
        var (whole, bare) = (RedirectSource.KeyOf(path), RedirectSource.KeyOf(path.Split('?', '#')[0]));
        var candidates = await database
            .Set<ManagedRedirect>()
            .IgnoreQueryFilters()
            .AsNoTracking()
            .Where(redirect =>
                redirect.IsEnabled && (redirect.IsPattern || redirect.SourceKey == whole || redirect.SourceKey == bare)
            )
            .OrderBy(redirect => redirect.Position)
            .ThenByDescending(redirect => redirect.SourceKey.Length)
            .ThenBy(redirect => redirect.SourceKey)
            .Select(redirect => new
            {
                redirect.Id,
                redirect.Source,
                redirect.SourceKey,
                redirect.IsPattern,
                redirect.Target,
                redirect.Kind,
            })
            .ToListAsync(cancellationToken);
        var exact = candidates
            .Where(candidate => !candidate.IsPattern)
            .OrderByDescending(candidate => candidate.SourceKey == whole)
            .FirstOrDefault();
        if (exact is not null)
        {
            return (Lead(exact.Id, exact.Target, exact.Kind, []), null);
        }

        foreach (var candidate in candidates)
        {
            if (PathPattern.Parse(candidate.Source)?.Match(path.Split('?', '#')[0]) is { } captures)
            {
                return (null, Lead(candidate.Id, candidate.Target, candidate.Kind, captures));
            }
        }

        return default;
    }

    private static Redirect Lead(Guid id, string? target, RedirectKind kind, IReadOnlyList<string[]> captures) =>
        new(target is null ? null : new RedirectTarget(target, target.StartsWith('/')).Fill(captures), kind, id);
}
