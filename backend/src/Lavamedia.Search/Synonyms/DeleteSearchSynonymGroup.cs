using Lavamedia.GraphQL.Types.Annotated;
using Lavamedia.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Lavamedia.Search.Synonyms;

/// <summary>Lets words go their own ways.</summary>
public sealed class DeleteSearchSynonymGroup(LavamediaDbContext database)
{
    /// <summary>Removes the group.</summary>
    /// <returns>What was removed, or a SearchSynonymGroupNotFoundError.</returns>
    public async Task<MutationResult<DeletedSearchSynonymGroup>> ExecuteAsync(
        Guid id,
        CancellationToken cancellationToken
    )
    {
        var group = await database
            .Set<SearchSynonymGroup>()
            .AsTracking()
            .SingleOrDefaultAsync(known => known.Id == id, cancellationToken);
        if (group is null)
        {
            return MutationResult<DeletedSearchSynonymGroup>.Failure(new SearchSynonymGroupNotFoundError());
        }

        database.Remove(group);
        await database.SaveChangesAsync(cancellationToken);
        return new DeletedSearchSynonymGroup(id);
    }
}
