using Lavamedia.Content.Access;
using Lavamedia.Content.Items;
using Lavamedia.Content.Versions;
using Lavamedia.Content.Workflow;
using Lavamedia.GraphQL.Types.Annotated;
using Lavamedia.Platform.Access;
using Lavamedia.Platform.Data;
using Lavamedia.Platform.Errors;
using Microsoft.EntityFrameworkCore;

namespace Lavamedia.Content.Previews;

/// <summary>Makes a preview link. Whoever may change an item decides who else sees its drafts.</summary>
public sealed class CreatePreviewLink(LavamediaDbContext database, IViewer viewer)
{
    private const int LongestMinutes = 30 * 24 * 60;
    private const int UsualMinutes = 7 * 24 * 60;
    private const int LongestPaneMinutes = 60;

    /// <summary>Makes the link.</summary>
    /// <returns>The link, or a ContentItemNotFoundError, ContentVersionNotFoundError, ForbiddenError or ValidationError.</returns>
    public async Task<MutationResult<PreviewLink>> ExecuteAsync(
        Guid id,
        int? versionNumber,
        int? expiresInMinutes,
        PreviewLinkKind kind,
        CancellationToken cancellationToken
    )
    {
        if (expiresInMinutes is < 1 or > LongestMinutes)
        {
            return MutationResult<PreviewLink>.Failure(
                new ValidationError(
                    ValidationReason.Malformed,
                    $"From 1 to {LongestMinutes} minutes.",
                    "expiresInMinutes",
                    LongestMinutes
                )
            );
        }

        database.Stage = Stage.Draft;
        var item = await database
            .Set<ContentItem>()
            .Include(found => found.Categories)
            .SingleOrDefaultAsync(found => found.Id == id, cancellationToken);
        if (item is null)
        {
            return MutationResult<PreviewLink>.Failure(new ContentItemNotFoundError());
        }

        var standing = ContentStanding.Of(item, viewer, [.. item.Categories.Select(category => category.Id)]);
        if (
            ContentPolicy.Decide(ContentAct.Update, viewer, standing) is
            { IsAllowed: false, Permission: { } permission }
        )
        {
            return MutationResult<PreviewLink>.Failure(new ForbiddenError(permission));
        }

        var number = versionNumber ?? item.LatestVersionNumber;
        var version = await database
            .Set<ContentVersion>()
            .Where(found => found.ContentId == id && found.VersionNumber == number)
            .Select(found => new { found.Id })
            .SingleOrDefaultAsync(cancellationToken);
        return version is null
            ? MutationResult<PreviewLink>.Failure(new ContentVersionNotFoundError())
            : await AddAsync(item, version.Id, MinutesOf(expiresInMinutes, kind), kind, cancellationToken);
    }

    private static int MinutesOf(int? wanted, PreviewLinkKind kind) =>
        kind == PreviewLinkKind.Pane
            ? Math.Min(wanted ?? LongestPaneMinutes, LongestPaneMinutes)
            : wanted ?? UsualMinutes;

    private async Task<MutationResult<PreviewLink>> AddAsync(
        ContentItem item,
        Guid versionId,
        int minutes,
        PreviewLinkKind kind,
        CancellationToken cancellationToken
    )
    {
        var now = await database.NowAsync(cancellationToken);
        var link = new PreviewLink
        {
            Kind = kind,
            ContentId = item.Id,
            VersionId = versionId,
            Type = item.Type,
            Locale = item.Locale,
            CreatedAt = now,
            CreatedById = viewer.UserId,
            ExpiresAt = now.AddMinutes(minutes),
        };
        database.Add(link);
        await database.SaveChangesAsync(cancellationToken);
        return link;
    }
}
