using Lavamedia.GraphQL.Types.Annotated;
using Lavamedia.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Lavamedia.Content.Modelling.Definitions;

/// <summary>Takes a type for a change, unless somebody else changed it first.</summary>
public sealed class LockContentType(LavamediaDbContext database)
{
    /// <summary>The type with its fields, tracked and locked until the transaction ends; or why it cannot be changed.</summary>
    public async Task<(ContentTypeDefinition? Type, IGraphQLError? Error)> LockAsync(
        Guid id,
        int expectedVersion,
        CancellationToken cancellationToken
    )
    {
        var type = await database
            .Set<ContentTypeDefinition>()
            .FromSql($"SELECT * FROM content_types WHERE id = {id} FOR UPDATE")
            .AsTracking()
            .SingleOrDefaultAsync(cancellationToken);
        if (type is null)
        {
            return (null, new ContentTypeNotFoundError());
        }

        if (type.Version != expectedVersion)
        {
            return (null, new ContentTypeConflictError(expectedVersion, type.Version));
        }

        await database.Entry(type).Collection(locked => locked.Fields).LoadAsync(cancellationToken);
        return (type, null);
    }
}
