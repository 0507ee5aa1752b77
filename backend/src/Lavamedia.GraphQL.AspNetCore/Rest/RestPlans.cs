using System.Runtime.CompilerServices;
using Lavamedia.GraphQL.AspNetCore.PublishedOperations;
using Lavamedia.GraphQL.Types;

namespace Lavamedia.GraphQL.AspNetCore.Rest;

/// <summary>The plans of routes, made when a route is first asked for; anew for each schema, because types may be added while the process runs.</summary>
internal sealed class RestPlans
{
    private readonly ConditionalWeakTable<RestRoute, RestPlan> plans = [];

    /// <summary>The plan of a route.</summary>
    /// <exception cref="InvalidDataException">The route does not fit the schema.</exception>
    public RestPlan Of(RestRoute route, Schema schema)
    {
        if (plans.TryGetValue(route, out var known) && known.Schema == schema)
        {
            return known;
        }

        var problems = new List<DocumentProblem>();
        var plan =
            RestPlanner.Plan(route, schema, problems)
            ?? throw new InvalidDataException($"{route} cannot be served. {string.Join(' ', problems)}");
        plans.AddOrUpdate(route, plan);
        return plan;
    }
}
