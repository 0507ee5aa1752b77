using Lavamedia.Content.Redirects.Managed;

namespace Lavamedia.Content.Redirects;

/// <summary>
/// Finds where what stood at a path of the portal stands now: the one place that decides it. A page that is there wins over everything;
/// then the former address of a thing, which belongs to it for ever; then what an editor said of the very address; then the addresses of a
/// site that was imported; then the patterns of editors, in their order.
/// </summary>
public sealed class FindRedirect(FindLivePage pages, FindMovedPage former, FindManagedRedirect managed)
{
    /// <summary>As many redirects are followed before the answer, so that readers never go more than one step.</summary>
    private const int MostSteps = 5;

    /// <summary>The redirect of a path; null when there is none for the viewer.</summary>
    public async Task<Redirect?> FindAsync(string path, CancellationToken cancellationToken)
    {
        var visited = new HashSet<string>(StringComparer.Ordinal) { RedirectSource.KeyOf(path) };
        Redirect? answer = null;
        for (var step = 0; step < MostSteps; step++)
        {
            if (await StepAsync(answer?.Path ?? path, cancellationToken) is not { } next)
            {
                return answer;
            }

            answer = new Redirect(
                next.Path,
                // What is elsewhere for now on any part of the way is elsewhere for now.
                answer?.Kind is RedirectKind.Temporary
                && next.Kind is RedirectKind.Permanent
                    ? RedirectKind.Temporary
                    : next.Kind,
                answer?.ManagedRedirectId ?? next.ManagedRedirectId
            );
            if (next.Path?.StartsWith('/') != true || next.ManagedRedirectId is null)
            {
                return answer;
            }

            if (!visited.Add(RedirectSource.KeyOf(next.Path)))
            {
                return null;
            }
        }

        return null;
    }

    private async Task<Redirect?> StepAsync(string path, CancellationToken cancellationToken)
    {
        if (RedirectSource.KeyOf(path).Contains('\0', StringComparison.Ordinal))
        {
            // No address has it, and PostgreSQL has no text with it.
            return null;
        }

        if (await pages.IsThereAsync(path, cancellationToken))
        {
            return null;
        }

        if (await former.FindFormerAsync(path, cancellationToken) is { } moved)
        {
            return moved == path ? null : Redirect.Moved(moved);
        }

        var (exact, pattern) = await managed.FindAsync(path, cancellationToken);
        if (exact is not null)
        {
            return exact;
        }

        return await former.FindImportedAsync(path, cancellationToken) is { } imported && imported != path
            ? Redirect.Moved(imported)
            : pattern;
    }
}
