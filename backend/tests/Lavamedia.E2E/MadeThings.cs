using System.Text.Json;
using System.Text.RegularExpressions;

namespace Lavamedia.E2E;

/// <summary>
/// The things whose screens are opened, made when an address first needs them. An address has their names in braces:
/// <c>/series/{series}</c>.
/// </summary>
internal sealed partial class MadeThings(GraphQLClient api)
{
    private static readonly Dictionary<string, Func<MadeThings, Task<string>>> Makers = new()
    {
        ["article"] = things => things.ArticleAsync(),
        ["author"] = things => things.AuthorAsync(),
        ["contentType"] = things => things.ContentTypeAsync(),
        ["exchange"] = things => things.ExchangeAsync(),
        ["redirect"] = things => things.RedirectAsync(),
        ["release"] = things => things.ReleaseAsync(),
        // By its name the first of the grid.
        ["role"] = things => things.MakeAsync("createRole", "role", new { name = $"Accueil {Unique}" }),
        ["series"] = things => things.MakeAsync("createSeries", "series", new { title = $"Série {Unique}" }),
        ["serviceAccount"] = things => things.ServiceAccountAsync(),
        ["subscriber"] = _ => SubscriberAsync(),
        ["tag"] = things => things.TagAsync(),
    };

    private readonly Dictionary<string, string> made = [];

    /// <summary>What has a name of its own can be made again and again.</summary>
    private static string Unique => Guid.NewGuid().ToString("N")[..6];

    /// <summary>The address with the keys of real things in it.</summary>
    public async Task<string> FillAsync(string address)
    {
        foreach (var name in Name().Matches(address).Select(match => match.Groups[1].Value))
        {
            address = address.Replace($"{{{name}}}", await KeyAsync(name), StringComparison.Ordinal);
        }

        return address;
    }

    private async Task<string> KeyAsync(string name)
    {
        if (!made.TryGetValue(name, out var key))
        {
            key = await Makers[name](this);
            made.Add(name, key);
        }

        return key;
    }

    /// <summary>An article of three versions with everything in it that a text may have, and with somebody who works on it.</summary>
    private async Task<string> ArticleAsync()
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
        var article = await MakeAsync(
            "createContentItem",
            "contentItem",
            new { title = $"Tout ce qu’un texte peut avoir {Unique}", body }
        );
        for (var version = 1; version < 3; version++)
        {
            await MakeAsync(
                "updateContentItem",
                "contentItem",
                new
                {
                    id = article,
                    expectedVersion = version,
                    summary = $"Version {version}",
                }
            );
        }

        await DoAsync(
            "assignContentItem",
            new
            {
                contentId = article,
                assigneeIds = new[] { await KeyAsync("author") },
                role = "WRITER",
            }
        );
        return article;
    }

    private async Task<string> AuthorAsync()
    {
        var answer = await AskAsync(
            "query Author($email: String!) { users(first: 1, search: $email) { nodes { id } } }",
            new { email = Installation.Author }
        );
        return answer.GetProperty("users").GetProperty("nodes")[0].GetProperty("id").GetString()!;
    }

    private async Task<string> ContentTypeAsync()
    {
        var key = $"fiche{Unique}";
        await MakeAsync(
            "createContentType",
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
        return key;
    }

    private async Task<string> ExchangeAsync()
    {
        var answer = await AskAsync("mutation { createExportRun { exchangeRun { id } } }");
        return answer.GetProperty("createExportRun").GetProperty("exchangeRun").GetProperty("id").GetString()!;
    }

    /// <summary>Returns the address that is redirected.</summary>
    private async Task<string> RedirectAsync()
    {
        var source = $"/ancien-{Unique}";
        await MakeAsync("createManagedRedirect", "managedRedirect", new { source, target = "/" });
        return source;
    }

    /// <summary>A release with an article in it.</summary>
    private async Task<string> ReleaseAsync()
    {
        var release = await MakeAsync("createContentRelease", "contentRelease", new { name = $"Ensemble {Unique}" });
        return await MakeAsync(
            "addContentReleaseItems",
            "contentRelease",
            new
            {
                releaseId = release,
                contentIds = new[] { await KeyAsync("article") },
                act = "PUBLISH",
                versionChoice = "LATEST_APPROVED",
            }
        );
    }

    /// <summary>A program's account with a key.</summary>
    private async Task<string> ServiceAccountAsync()
    {
        var account = await MakeAsync(
            "createServiceAccount",
            "user",
            new { displayName = $"Programme {Unique}", roleIds = Array.Empty<string>() }
        );
        await DoAsync(
            "createApiKey",
            new
            {
                accountId = account,
                name = $"Clé {Unique}",
                scopes = Array.Empty<string>(),
            }
        );
        return account;
    }

    /// <summary>A reader who asked for the newsletter and has not confirmed yet. Returns the address.</summary>
    private static async Task<string> SubscriberAsync()
    {
        var email = $"lectrice-{Unique}@exemple.fr";
        using var portal = new HttpClient();
        using var form = new FormUrlEncodedContent(new Dictionary<string, string> { ["email"] = email });
        using var answer = await portal.PostAsync(new Uri(Installation.Portal, "/api/newsletter"), form);
        answer.EnsureSuccessStatusCode();
        return email;
    }

    /// <summary>Returns the tag's name.</summary>
    private async Task<string> TagAsync()
    {
        var name = $"Mot{Unique}";
        await MakeAsync("createTag", "tag", new { name });
        return name;
    }

    /// <summary>Returns the key of what a mutation made.</summary>
    private async Task<string> MakeAsync(string mutation, string thing, object input) =>
        (await DoAsync(mutation, input, $"{thing} {{ id }}")).GetProperty(thing).GetProperty("id").GetString()!;

    private async Task<JsonElement> DoAsync(string mutation, object input, string selection = "")
    {
        var inputType = $"{char.ToUpperInvariant(mutation[0])}{mutation[1..]}Input";
        var answer = await AskAsync(
            $$"""
            mutation ($input: {{inputType}}!) { {{mutation}}(input: $input) { {{selection}} errors { __typename } } }
            """,
            new { input }
        );
        var payload = answer.GetProperty(mutation);
        payload.GetProperty("errors").ValueKind.ShouldBe(JsonValueKind.Null, payload.ToString());
        return payload;
    }

    private async Task<JsonElement> AskAsync(string query, object? variables = null)
    {
        var answer = await api.RunAsync(query, variables);
        answer.TryGetProperty("errors", out var errors).ShouldBeFalse(errors.ToString());
        return answer.GetProperty("data");
    }

    [GeneratedRegex(@"\{(\w+)\}")]
    private static partial Regex Name();
}
