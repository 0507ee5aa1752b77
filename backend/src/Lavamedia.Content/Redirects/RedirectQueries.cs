using Lavamedia.GraphQL.Types.Annotated;

namespace Lavamedia.Content.Redirects;

/// <summary>How moved content is found again.</summary>
[QueryType]
public static class RedirectQueries
{
    /// <summary>
    /// Where to go instead of a path of the portal at which something stood once; null when nothing did, or nothing that the
    /// viewer may see now.
    /// </summary>
    /// <param name="path">The path, such as `/articles/lave-et-basalte`, or an address of the site that was imported, such as `/?p=123`.</param>
    public static Task<Redirect?> GetRedirectAsync(
        string path,
        FindRedirect find,
        CancellationToken cancellationToken
    ) => find.FindAsync(path, cancellationToken);
}
