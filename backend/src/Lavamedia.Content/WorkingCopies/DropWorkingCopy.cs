using Lavamedia.GraphQL.Types.Annotated;
using Lavamedia.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Lavamedia.Content.WorkingCopies;

/// <summary>Forgets what somebody had typed. The visibility of the rows sees to it that it is the viewer's own.</summary>
public sealed class DropWorkingCopy(LavamediaDbContext database)
{
    /// <summary>Forgets the copies of a tab, or of all.</summary>
    /// <returns>How many there were, or a ValidationError.</returns>
    public async Task<MutationResult<DroppedWorkingCopies>> ExecuteAsync(
        string name,
        string? tab,
        CancellationToken cancellationToken
    )
    {
        if (KeepWorkingCopy.RefuseName(name, "name") is { } error)
        {
            return MutationResult<DroppedWorkingCopies>.Failure(error);
        }

        return new DroppedWorkingCopies(
            await database
                .Set<WorkingCopy>()
                .Where(copy => copy.Name == name && (tab == null || copy.Tab == tab))
                .ExecuteDeleteAsync(cancellationToken)
        );
    }
}
