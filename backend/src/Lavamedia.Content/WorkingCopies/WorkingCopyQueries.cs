using Lavamedia.GraphQL.Types.Annotated;
using Lavamedia.Platform.Data;

namespace Lavamedia.Content.WorkingCopies;

/// <summary>How people find what they typed and did not save.</summary>
[QueryType]
public static class WorkingCopyQueries
{
    /// <summary>What the viewer typed and did not save, on any device.</summary>
    [Authorize]
    [UsePaging]
    [UseProjection]
    [UseFiltering]
    [UseSorting]
    public static IQueryable<WorkingCopy> GetWorkingCopies(LavamediaDbContext database) => database.Set<WorkingCopy>();
}
