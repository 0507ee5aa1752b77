using Lavamedia.GraphQL.Types.Annotated;

namespace Lavamedia.Seo.Links.Runs;

/// <summary>There is no such check.</summary>
[ErrorKind(ErrorKind.NotFound)]
public sealed record SeoLinkRunNotFoundError : IGraphQLError
{
    /// <inheritdoc />
    public string Message => "There is no such check of links.";

    /// <inheritdoc />
    public string Code => "SEO_LINK_RUN_NOT_FOUND";
}
