using Lavamedia.GraphQL.Types.Annotated;

namespace Lavamedia.Content.Previews.Sites;

/// <summary>What a request that sees the site as it will be is told of that.</summary>
[QueryType]
public static class SitePreviewQueries
{
    /// <summary>The instant at which this request sees the site; null where it sees the site of now.</summary>
    [Cost(0)]
    public static SitePreview? GetSitePreview() => CurrentSitePreview.Value;
}
