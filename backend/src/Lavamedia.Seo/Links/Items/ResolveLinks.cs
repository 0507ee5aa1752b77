using Lavamedia.Content.Redirects;
using Lavamedia.Platform.Data;

namespace Lavamedia.Seo.Links.Items;

/// <summary>Looks at links to our own pages: all of them at once for what is there, and one by one for what has moved.</summary>
internal sealed class ResolveLinks(LavamediaDbContext database, FindLivePages pages, FindRedirect redirects)
{
    /// <summary>Sets what readers of the links meet; whoever calls saves it.</summary>
    public async Task ExecuteAsync(IReadOnlyCollection<SeoLink> links, CancellationToken cancellationToken)
    {
        if (links.Count == 0)
        {
            return;
        }

        var now = await database.NowAsync(cancellationToken);
        var live = await pages.FindAsync([.. links.Select(link => link.Address)], cancellationToken);
        var moved = new Dictionary<string, Redirect?>(StringComparer.Ordinal);
        foreach (var link in links)
        {
            if (live.TryGetValue(link.Address, out var page))
            {
                link.TargetId = page.IsGone ? null : page.ContentId;
                Judge(link, page.IsGone ? SeoLinkProblem.Gone : null, movedTo: null, now);
                continue;
            }

            if (!moved.TryGetValue(link.Address, out var redirect))
            {
                redirect = await redirects.FindAsync(link.Address, cancellationToken);
                moved[link.Address] = redirect;
            }

            link.TargetId = null;
            Judge(
                link,
                redirect switch
                {
                    null => SeoLinkProblem.NotFound,
                    { Path: null } => SeoLinkProblem.Gone,
                    _ => null,
                },
                redirect?.Path,
                now
            );
        }

        // A text that leads to a page through its former address leads to the page all the same.
        string[] ahead =
        [
            .. links.Select(link => link.MovedTo).OfType<string>().Where(path => path.StartsWith('/')).Distinct(),
        ];
        var beyond = await pages.FindAsync(ahead, cancellationToken);
        foreach (var link in links)
        {
            if (link.MovedTo is { } path && beyond.TryGetValue(path, out var page))
            {
                link.TargetId = page.ContentId;
            }
        }
    }

    private static void Judge(SeoLink link, SeoLinkProblem? problem, string? movedTo, DateTimeOffset now)
    {
        link.Problem = problem;
        link.MovedTo = problem is null ? movedTo : null;
        link.Status = (problem, movedTo) switch
        {
            (not null, _) => SeoLinkStatus.Broken,
            (_, not null) => SeoLinkStatus.Moved,
            _ => SeoLinkStatus.Ok,
        };
        link.CheckedAt = now;
        link.FailingSince = problem is null ? null : link.FailingSince ?? now;
    }
}
