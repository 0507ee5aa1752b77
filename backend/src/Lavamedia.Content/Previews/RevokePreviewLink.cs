using Lavamedia.Content.Access;
using Lavamedia.Content.Workflow;
using Lavamedia.GraphQL.Types.Annotated;
using Lavamedia.Platform.Access;
using Lavamedia.Platform.Data;
using Lavamedia.Platform.Errors;
using Microsoft.EntityFrameworkCore;

namespace Lavamedia.Content.Previews;

/// <summary>Ends a preview link.</summary>
public sealed class RevokePreviewLink(LavamediaDbContext database, IViewer viewer)
{
    /// <summary>Ends the link; one that has ended stays as it is.</summary>
    /// <returns>The link, or a PreviewLinkNotFoundError or ForbiddenError.</returns>
    public async Task<MutationResult<PreviewLink>> ExecuteAsync(Guid id, CancellationToken cancellationToken)
    {
        database.Stage = Stage.Draft;
        var link = await database
            .Set<PreviewLink>()
            .AsTracking()
            .Include(found => found.Content)
                .ThenInclude(item => item.Categories)
            .SingleOrDefaultAsync(found => found.Id == id, cancellationToken);
        if (link is null)
        {
            return MutationResult<PreviewLink>.Failure(new PreviewLinkNotFoundError());
        }

        var standing = ContentStanding.Of(
            link.Content,
            viewer,
            [.. link.Content.Categories.Select(category => category.Id)]
        );
        if (
            link.CreatedById != viewer.UserId
            && ContentPolicy.Decide(ContentAct.Update, viewer, standing)
                is { IsAllowed: false, Permission: { } permission }
        )
        {
            return MutationResult<PreviewLink>.Failure(new ForbiddenError(permission));
        }

        link.RevokedAt ??= await database.NowAsync(cancellationToken);
        await database.SaveChangesAsync(cancellationToken);
        return link;
    }
}
