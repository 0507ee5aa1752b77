using Lavamedia.Content.Access;
using Lavamedia.GraphQL.Types.Annotated;

namespace Lavamedia.Content.Embeds;

/// <summary>How one learns what an address of another site is.</summary>
[QueryType]
public static class EmbedQueries
{
    /// <summary>
    /// What a site says about something that may be embedded, so that nobody has to type its title. Null for other addresses, and while
    /// the site does not answer.
    /// </summary>
    /// <param name="url">The address, as it stands in the browser.</param>
    [Authorize(ContentPermissions.Create)]
    public static Task<EmbedDescription?> GetEmbedDescriptionAsync(
        string url,
        DescribeEmbed describe,
        CancellationToken cancellationToken
    ) => describe.ExecuteAsync(url, cancellationToken);
}
