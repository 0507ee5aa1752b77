using Lavamedia.GraphQL.Types.Annotated;
using Lavamedia.Platform.Access;
using Lavamedia.Platform.Data;

namespace Lavamedia.Content.Previews;

/// <summary>How previews are seen, and how their links are found again.</summary>
[QueryType]
public static class PreviewLinkQueries
{
    /// <summary>What the address of a preview shows; null when it is not genuine, has ended or was revoked.</summary>
    /// <param name="seal">The last part of the address.</param>
    public static Task<PreviewLink?> GetContentPreviewAsync(
        string seal,
        OpenPreview command,
        CancellationToken cancellationToken
    ) => command.ExecuteAsync(seal, cancellationToken);

    /// <summary>The links that were made to be given away, of items whose drafts the viewer sees.</summary>
    [Authorize]
    [UsePaging]
    [UseProjection]
    [UseFiltering]
    [UseSorting]
    public static IQueryable<PreviewLink> GetPreviewLinks(LavamediaDbContext database)
    {
        database.Stage = Stage.Draft;
        return database.Set<PreviewLink>().Where(link => link.Kind == PreviewLinkKind.Shared);
    }
}
