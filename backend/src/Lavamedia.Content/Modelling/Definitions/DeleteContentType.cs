using Lavamedia.Content.Items;
using Lavamedia.GraphQL.Types.Annotated;
using Lavamedia.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Lavamedia.Content.Modelling.Definitions;

/// <summary>Removes a type of which there are no items.</summary>
public sealed class DeleteContentType(
    LavamediaDbContext database,
    ContentTransaction transaction,
    LockContentType take,
    FindBrokenDocuments broken,
    PublishContentModel publish
)
{
    /// <summary>Removes the type.</summary>
    /// <returns>
    /// What it was, or a ContentTypeNotFoundError, ContentTypeConflictError, ContentTypeInUseError or BrokenDocumentsError.
    /// </returns>
    public async Task<MutationResult<DeletedContentType>> ExecuteAsync(
        Guid id,
        int expectedVersion,
        CancellationToken cancellationToken
    )
    {
        var result = await transaction.RunAsync(
            _ => DeleteAsync(id, expectedVersion, cancellationToken),
            onSlugTaken: () => throw new DbUpdateException("A type of content has no slug."),
            cancellationToken
        );
        return await publish.AfterAsync(result, cancellationToken);
    }

    private async Task<MutationResult<DeletedContentType>> DeleteAsync(
        Guid id,
        int expectedVersion,
        CancellationToken cancellationToken
    )
    {
        // New items of the type take a share of this lock: none can be added meanwhile.
        var (type, error) = await take.LockAsync(id, expectedVersion, cancellationToken);
        if (type is null)
        {
            return MutationResult<DeletedContentType>.Failure(error!);
        }

        var items = await database
            .Set<ContentItem>()
            .IgnoreQueryFilters()
            .CountAsync(item => item.ContentTypeId == id, cancellationToken);
        if (items > 0)
        {
            return MutationResult<DeletedContentType>.Failure(new ContentTypeInUseError(items));
        }

        database.Remove(type);
        await database.SaveChangesAsync(cancellationToken);
        if (await broken.FindAsync(cancellationToken) is { Count: > 0 } documents)
        {
            return MutationResult<DeletedContentType>.Failure(new BrokenDocumentsError(documents));
        }

        publish.Announce();
        await database.SaveChangesAsync(cancellationToken);
        return new DeletedContentType(id, type.Key);
    }
}
