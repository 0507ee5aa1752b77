using Lavamedia.Content.Access;
using Lavamedia.Content.Scheduling;
using Lavamedia.GraphQL.Types.Annotated;
using Lavamedia.Platform.Access;
using Lavamedia.Platform.Data;
using Lavamedia.Platform.Errors;

namespace Lavamedia.Content.Previews.Sites;

/// <summary>Lets whoever reads all drafts see the site as readers will see it.</summary>
public sealed class CreateSitePreview(LavamediaDbContext database, IViewer viewer, SitePreviewSeals seals)
{
    /// <summary>As long as one looks around; whoever looks again begins again.</summary>
    private static readonly TimeSpan Lifetime = TimeSpan.FromHours(2);

    /// <summary>Makes the address.</summary>
    /// <returns>The address, or a ForbiddenError or ValidationError.</returns>
    public async Task<MutationResult<SitePreviewLink>> ExecuteAsync(
        DateTime at,
        string? path,
        CancellationToken cancellationToken
    )
    {
        if (viewer.UserId is not { } userId || !viewer.Can(ContentPermissions.ReadDrafts))
        {
            return MutationResult<SitePreviewLink>.Failure(new ForbiddenError(ContentPermissions.ReadDrafts));
        }

        var page = path ?? "/";
        if (!page.StartsWith('/') || page.StartsWith("//", StringComparison.Ordinal) || page.Contains('\\'))
        {
            return MutationResult<SitePreviewLink>.Failure(
                new ValidationError(ValidationReason.Malformed, "A path of the site begins with one slash.", "path")
            );
        }

        var now = await database.NowAsync(cancellationToken);
        if (WallClock.Read(at, WallClock.DefaultTimeZone, now, "at").Error is { } error)
        {
            return MutationResult<SitePreviewLink>.Failure(error);
        }

        var right = new SitePreviewRight(userId, now + Lifetime);
        return new SitePreviewLink(seals.AddressOf(right, at, page), right.ExpiresAt);
    }
}
