using System.Text.Json;
using System.Text.RegularExpressions;

namespace Lavamedia.E2E;

/// <summary>
/// The routes of the admin that have the key of a thing in them, as the admin declares them, each with the addresses of real things. A new
/// route is a failure until it is said here where its key comes from.
/// </summary>
internal static partial class KeyedRoutes
{
    /// <summary>What has a name of its own can be made again and again.</summary>
    private static string Unique => Guid.NewGuid().ToString("N")[..6];

    private static readonly Dictionary<string, Func<GraphQLClient, Task<IReadOnlyList<string>>>> Known = new()
    {
        ["content/:id"] = async api => [$"/content/{await ArticleAsync(api)}"],
        ["content/:id/history"] = async api =>
        {
            var article = await ArticleAsync(api);
            // One version after the other, one alone, and two held against each other.
            return
            [
                $"/content/{article}/history",
                $"/content/{article}/history?version=1",
                $"/content/{article}/history?version=3&with=1",
                $"/content/{article}/history?version=3&with=1&view=sides",
            ];
        },
        ["releases/:id"] = async api =>
            [
                $"/releases/{await MadeAsync(api, "createContentRelease", "CreateContentReleaseInput", "contentRelease", new { name = $"Ensemble {Unique}" })}",
            ],
        ["series/:id"] = async api =>
            [
                $"/series/{await MadeAsync(api, "createSeries", "CreateSeriesInput", "series", new { title = $"Série {Unique}" })}",
            ],
        ["content-types/:key"] = async api =>
        {
            var key = $"fiche{Unique}";
            await MadeAsync(
                api,
                "createContentType",
                "CreateContentTypeInput",
                "contentTypeDefinition",
                new
                {
                    key,
                    labels = new[] { new { locale = "fr", text = $"Fiche {Unique}" } },
                    fields = new[]
                    {
                        new
                        {
                            key = "duree",
                            kind = "NUMBER",
                            labels = new[] { new { locale = "fr", text = "Durée" } },
                        },
                    },
                }
            );
            return [$"/content-types/{key}"];
        },
        ["users/:id"] = async api =>
            [
                $"/users/{(await AskAsync(api, "{ users(first: 1) { nodes { id } } }")).GetProperty("users").GetProperty("nodes")[0].GetProperty("id").GetString()}",
            ],
        ["exchange/:id"] = async api =>
            [
                $"/exchange/{(await AskAsync(api, "mutation { createExportRun { exchangeRun { id } } }")).GetProperty("createExportRun").GetProperty("exchangeRun").GetProperty("id").GetString()}",
            ],
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
        var addresses = new List<string>();
        foreach (var route in routes)
        {
            addresses.AddRange(await Known[route](api));
        }

        return addresses;
    }

    /// <summary>An article of three versions with everything in it that a text may have.</summary>
    private static async Task<string> ArticleAsync(GraphQLClient api)
    {
        using var everything = JsonDocument.Parse(
            await File.ReadAllTextAsync(
                Repository.PathOf("backend/tests/Lavamedia.Content.Tests/Body/every-block.json")
            )
        );
        // Without what refers to things that are not here.
        var body = new
        {
            type = "doc",
            content = everything
                .RootElement.GetProperty("content")
                .EnumerateArray()
                .Where(block => !block.GetRawText().Contains("mediaId", StringComparison.Ordinal))
                .Where(block => !block.GetRawText().Contains("contentItemId", StringComparison.Ordinal))
                .ToList(),
        };
        var id = await MadeAsync(
            api,
            "createContentItem",
            "CreateContentItemInput",
            "contentItem",
            new { title = $"Tout ce qu’un texte peut avoir {Unique}", body }
        );
        for (var version = 1; version < 3; version++)
        {
            await AskAsync(
                api,
                """
                mutation ($input: UpdateContentItemInput!) {
                  updateContentItem(input: $input) { contentItem { id } errors { __typename } }
                }
                """,
                new
                {
                    input = new
                    {
                        id,
                        expectedVersion = version,
                        summary = $"Version {version}",
                    },
                }
            );
        }

        return id;
    }

    private static async Task<string> MadeAsync(
        GraphQLClient api,
        string mutation,
        string inputType,
        string thing,
        object input
    )
    {
        var answer = await AskAsync(
            api,
            $$"""
            mutation ($input: {{inputType}}!) { {{mutation}}(input: $input) { {{thing}} { id } errors { __typename } } }
            """,
            new { input }
        );
        var payload = answer.GetProperty(mutation);
        payload.GetProperty("errors").ValueKind.ShouldBe(JsonValueKind.Null, payload.ToString());
        return payload.GetProperty(thing).GetProperty("id").GetString()!;
    }

    private static async Task<JsonElement> AskAsync(GraphQLClient api, string query, object? variables = null)
    {
        var answer = await api.RunAsync(query, variables);
        answer.TryGetProperty("errors", out var errors).ShouldBeFalse(errors.ToString());
        return answer.GetProperty("data");
    }

    [GeneratedRegex("path: '(?<path>[^']*:[^']*)'")]
    private static partial Regex Route();
}
