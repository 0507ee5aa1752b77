using Lavamedia.GraphQL.AspNetCore.PublishedOperations;

namespace Lavamedia.GraphQL.AspNetCore.Rest;

/// <summary>The REST routes of the published operations, and which of them an address means.</summary>
public sealed class RestRoutes
{
    private readonly Lazy<(IReadOnlyList<RestRoute> Routes, IReadOnlyList<DocumentProblem> Problems)> content;

    /// <summary>The routes of a catalog, which is read when somebody first asks.</summary>
    public RestRoutes(PublishedOperationCatalog catalog) => content = new(() => Read(catalog));

    /// <summary>All routes.</summary>
    public IReadOnlyList<RestRoute> All => content.Value.Routes;

    /// <summary>What is wrong with routes by themselves, whatever the schema; these are not served.</summary>
    public IReadOnlyList<DocumentProblem> Problems => content.Value.Problems;

    /// <summary>
    /// The routes of a path, one for each method that it has. What is written out goes before parameters, from left to right.
    /// </summary>
    /// <param name="path">The path below the prefix, as it was sent, without escapes in it decoded.</param>
    internal IReadOnlyList<RestRoute> Find(ReadOnlySpan<char> path)
    {
        List<RestRoute>? found = null;
        var segments = Split(path);
        foreach (var route in All)
        {
            if (!Fits(route, segments))
            {
                continue;
            }

            if (found is null || IsNearer(route, found[0]))
            {
                found = [route];
            }
            else if (!IsNearer(found[0], route))
            {
                found.Add(route);
            }
        }

        return found ?? [];
    }

    /// <summary>The segments of a path; a slash at its end means nothing.</summary>
    internal static string[] Split(ReadOnlySpan<char> path) => path.Trim('/').ToString().Split('/');

    private static bool Fits(RestRoute route, string[] segments)
    {
        if (route.Segments.Length != segments.Length)
        {
            return false;
        }

        for (var i = 0; i < segments.Length; i++)
        {
            var segment = route.Segments[i];
            if (
                segment.IsParameter
                    ? segments[i].Length == 0
                    : !segment.Text.Equals(segments[i], StringComparison.OrdinalIgnoreCase)
            )
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether the first is written out where the second still takes anything; both fit the same path.</summary>
    private static bool IsNearer(RestRoute route, RestRoute other)
    {
        for (var i = 0; i < route.Segments.Length; i++)
        {
            if (route.Segments[i].IsParameter != other.Segments[i].IsParameter)
            {
                return other.Segments[i].IsParameter;
            }
        }

        return false;
    }

    private static (IReadOnlyList<RestRoute>, IReadOnlyList<DocumentProblem>) Read(PublishedOperationCatalog catalog)
    {
        var problems = new List<DocumentProblem>();
        var routes = new Dictionary<string, RestRoute>(StringComparer.OrdinalIgnoreCase);
        foreach (var operation in catalog.Operations)
        {
            if (RestRouteReader.Read(operation, problems) is not { } route)
            {
                continue;
            }

            var shape = $"{route.Method} {route.Shape}";
            if (!routes.TryAdd(shape, route))
            {
                problems.Add(
                    operation.Problem(
                        operation.Directive(AdapterDirectives.Http)!,
                        $"{route} is also the route of the operation in {routes[shape].Operation.File}."
                    )
                );
            }
        }

        return ([.. routes.Values], problems);
    }
}
