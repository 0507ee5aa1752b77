using Lavamedia.GraphQL.EntityFramework;
using Lavamedia.GraphQL.Types.Annotated;

namespace Lavamedia.Exchange.Runs;

/// <summary>How imports and exports are followed.</summary>
[QueryType]
public static class ExchangeRunQueries
{
    private static readonly EntityQuery<ExchangeRun, Guid> ById = new((runs, id) => runs.Where(run => run.Id == id));

    /// <summary>The imports and exports that the viewer may see.</summary>
    [Authorize]
    [UsePaging]
    [UseProjection]
    [UseFiltering]
    [UseSorting]
    public static IQueryable<ExchangeRun> GetExchangeRuns() => EntityQuery.All<ExchangeRun>();

    /// <summary>One import or export.</summary>
    /// <param name="id">The import or export.</param>
    [Authorize]
    [UseSingleOrDefault]
    [UseProjection]
    public static IQueryable<ExchangeRun> GetExchangeRun([ID<ExchangeRun>] Guid id) => ById.With(id);
}
