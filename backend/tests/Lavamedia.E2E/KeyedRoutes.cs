using System.Text.RegularExpressions;

namespace Lavamedia.E2E;

/// <summary>
/// The routes of the admin that have the key of a thing in them, as the admin declares them, each with the addresses of real things. A new
/// route is a failure until it is said here where its key comes from.
/// </summary>
internal static partial class KeyedRoutes
{
    private static readonly Dictionary<string, IReadOnlyList<string>> Known = new()
    {
        ["content/:id"] = ["/content/{article}"],
        // One version after the other, one alone, and two held against each other.
        ["content/:id/history"] =
        [
            "/content/{article}/history",
            "/content/{article}/history?version=1",
            "/content/{article}/history?version=3&with=1",
            "/content/{article}/history?version=3&with=1&view=sides",
        ],
        ["releases/:id"] = ["/releases/{release}"],
        ["series/:id"] = ["/series/{series}"],
        ["content-types/:key"] = ["/content-types/{contentType}"],
        ["users/:id"] = ["/users/{author}"],
        ["exchange/:id"] = ["/exchange/{exchange}"],
    };

    /// <summary>The addresses of them all.</summary>
    public static async Task<IReadOnlyList<string>> AddressesAsync()
    {
        var routes = Route()
            .Matches(await File.ReadAllTextAsync(Repository.PathOf("frontend/apps/admin/src/app/app.tsx")))
            .Select(match => match.Groups["path"].Value)
            .ToList();
        routes.ShouldNotBeEmpty();
        routes.ShouldAllBe(route => Known.ContainsKey(route));

        using var api = new GraphQLClient();
        await api.SignInAsync(Installation.Administrator);
        var things = new MadeThings(api);
        var addresses = new List<string>();
        foreach (var address in routes.SelectMany(route => Known[route]))
        {
            addresses.Add(await things.FillAsync(address));
        }

        return addresses;
    }

    [GeneratedRegex("path: '(?<path>[^']*:[^']*)'")]
    private static partial Regex Route();
}
