using Lavamedia.Content.Items;
using Lavamedia.Content.Workflow;
using Lavamedia.GraphQL.Types.Annotated;
using Lavamedia.Platform.Data;
using Lavamedia.Platform.Errors;
using Microsoft.EntityFrameworkCore;

namespace Lavamedia.Content.Localization;

/// <summary>Says that a translation says what its original says now.</summary>
public sealed class ConfirmTranslation(
    LavamediaDbContext database,
    ContentTransaction transaction,
    LockContentItem take
)
{
    /// <summary>Confirms the translation.</summary>
    /// <returns>The translation, or a ContentItemNotFoundError, ForbiddenError, VersionConflictError or ValidationError.</returns>
    public Task<MutationResult<ContentItem>> ExecuteAsync(
        Guid id,
        int expectedVersion,
        CancellationToken cancellationToken
    ) =>
        transaction.RunAsync(
            async now =>
            {
                var locked = await take.LockAsync(id, expectedVersion, ContentAct.Update, now, cancellationToken);
                if (locked.IsRefused)
                {
                    return MutationResult<ContentItem>.Failure(locked.Error);
                }

                var item = locked.Item;
                var original = await database
                    .Set<ContentItem>()
                    .SingleOrDefaultAsync(other => other.Id == item.TranslatedFromId, cancellationToken);
                if (original is null)
                {
                    return MutationResult<ContentItem>.Failure(
                        new ValidationError(ValidationReason.NotFound, "The item is no translation.", "id")
                    );
                }

                item.TranslatedVersion = original.Version;
                await database.SaveChangesAsync(cancellationToken);
                return item;
            },
            onSlugTaken: () => throw new DbUpdateException("Confirming a translation changes no slug."),
            cancellationToken
        );
}
