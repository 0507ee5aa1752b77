using Lavamedia.Content.Access;
using Lavamedia.Content.Workflow;
using Lavamedia.GraphQL.Types.Annotated;
using Lavamedia.Platform.Access;
using Lavamedia.Platform.Data;
using Lavamedia.Platform.Errors;
using Microsoft.EntityFrameworkCore;

namespace Lavamedia.Content.Versions;

/// <summary>Gives a version a name that people find it by, or takes the name away.</summary>
public sealed class NameContentVersion(LavamediaDbContext database, IViewer viewer)
{
    /// <summary>Names the version.</summary>
    /// <returns>The version, or a ContentVersionNotFoundError, ForbiddenError or ValidationError.</returns>
    public async Task<MutationResult<ContentVersion>> ExecuteAsync(
        Guid id,
        string? name,
        CancellationToken cancellationToken
    )
    {
        database.Stage = Stage.Draft;
        var version = await database
            .Set<ContentVersion>()
            .AsTracking()
            .Include(found => found.Content)
                .ThenInclude(item => item.Categories)
            .SingleOrDefaultAsync(found => found.Id == id, cancellationToken);
        if (version is null)
        {
            return MutationResult<ContentVersion>.Failure(new ContentVersionNotFoundError());
        }

        var standing = ContentStanding.Of(
            version.Content,
            viewer,
            [.. version.Content.Categories.Select(category => category.Id)]
        );
        if (
            ContentPolicy.Decide(ContentAct.Update, viewer, standing) is
            { IsAllowed: false, Permission: { } permission }
        )
        {
            return MutationResult<ContentVersion>.Failure(new ForbiddenError(permission));
        }

        var trimmed = string.IsNullOrWhiteSpace(name) ? null : name.Trim();
        if (Refuse(trimmed) is { } error)
        {
            return MutationResult<ContentVersion>.Failure(error);
        }

        version.Name = trimmed;
        await database.SaveChangesAsync(cancellationToken);
        return version;
    }

    private static ValidationError? Refuse(string? name) =>
        name?.Length > ContentVersion.MaximumNameLength
            ? new ValidationError(
                ValidationReason.TooLong,
                $"At most {ContentVersion.MaximumNameLength} characters; these are {name.Length}.",
                ["name"],
                ContentVersion.MaximumNameLength
            )
        : name?.Contains('\0', StringComparison.Ordinal) == true
            ? new ValidationError(ValidationReason.Malformed, "The character U+0000 cannot be stored.", "name")
        : null;
}
