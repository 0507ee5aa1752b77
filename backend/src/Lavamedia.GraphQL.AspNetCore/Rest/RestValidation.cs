using Lavamedia.GraphQL.AspNetCore.PublishedOperations;
using Lavamedia.GraphQL.Types;

namespace Lavamedia.GraphQL.AspNetCore.Rest;

/// <summary>Says what is wrong with published documents and their routes, before anybody calls them.</summary>
public static class RestValidation
{
    /// <summary>Everything that is wrong, by file.</summary>
    public static IReadOnlyList<DocumentProblem> Validate(PublishedOperationCatalog catalog, Schema schema)
    {
        var routes = new RestRoutes(catalog);
        var problems = catalog.Problems.Concat(routes.Problems).ToList();
        foreach (var route in routes.All)
        {
            RestPlanner.Plan(route, schema, problems);
        }

        return problems;
    }
}
