using System.Text.Json;
using Lavamedia.Api.Tests.Hosting;
using Lavamedia.GraphQL.Execution;
using Lavamedia.GraphQL.Types;

namespace Lavamedia.Api.Tests.GraphQL;

/// <summary>One thing of every type that is a node, types of content apart, none of them published: what <c>node</c> has to find for an administrator.</summary>
internal sealed class NodeSeed(Newsroom newsroom, HttpClient administrator)
{
    private readonly List<string> ids = [];

    /// <summary>Makes the things and gives their ids.</summary>
    public async Task<IReadOnlyList<string>> FillAsync()
    {
        var me = await IdAsync("{ me { id } }", "me");
        var item = await ContentAsync();
        await OfTheNewsroomAsync(item, me);
        await OfSearchAndSiteAsync();
        await OfAccountsAsync(me);
        var content = await administrator.AskAsync(
            """
            query($id: ID!) {
              contentItemById(id: $id, stage: DRAFT) {
                id
                versions(first: 1) { nodes { id } }
                commentThreads(first: 1) { nodes { id comments { id } } }
                openSuggestions { id }
                assignments { id }
                pendingSchedules { id }
                releaseItems { id }
              }
              categories(first: 1) { nodes { id } }
              mediaAssets(first: 1) { nodes { id } }
            }
            """,
            new { id = item }
        );
        Collect(content);
        Collect(
            await administrator.AskAsync(
                """
                { roles { id permissions { id } } clients(first: 1) { nodes { id } } identityProviders(first: 1) { nodes { id } }
                  externalLogins(first: 1) { nodes { id } } auditLog(first: 1) { nodes { id } } apiKeys(first: 1) { nodes { id } }
                  me { id } }
                """
            )
        );
        Collect(
            await administrator.AskAsync(
                """
                { myActivity(first: 1) { nodes { id } } tags(first: 1) { nodes { id } } series(stage: DRAFT, first: 1) { nodes { id } } savedViews(first: 1) { nodes { id } }
                  contentReleases(first: 1) { nodes { id } } managedRedirects(first: 1) { nodes { id } } notices(first: 1) { nodes { id } }
                  previewLinks(first: 1) { nodes { id } } searchSynonymGroups(first: 1) { nodes { id } } searchPins(first: 1) { nodes { id } } }
                """
            )
        );
        return ids;
    }

    /// <summary>A draft with a tag and a series.</summary>
    private async Task<string> ContentAsync()
    {
        var tag = Id(await DoAsync("createTag", new { name = "Node" }));
        var body = new
        {
            type = "doc",
            content = new[]
            {
                new { type = "paragraph", content = new[] { new { type = "text", text = "Lave froide." } } },
            },
        };
        var item = Id(
            await DoAsync(
                "createContentItem",
                new
                {
                    title = "Node",
                    body,
                    tagIds = new[] { tag },
                }
            )
        );
        await DoAsync("createSeries", new { title = "Node", itemIds = new[] { item } });
        return item;
    }

    private async Task OfTheNewsroomAsync(string item, string me)
    {
        await DoAsync("createContentCommentThread", new { contentId = item, text = "Un mot." });
        await DoAsync(
            "createContentSuggestion",
            new
            {
                contentId = item,
                anchor = new
                {
                    start = 0,
                    end = 4,
                    quote = "Lave",
                    prefix = "",
                    suffix = " froide.",
                },
                replacement = "Cendre",
            }
        );
        // Another person gives the work, so that the administrator gets a notice of it.
        await newsroom.ActAsync(
            "mutation($input: AssignContentItemInput!) { assignContentItem(input: $input) { errors { ... on Error { message } } } }",
            new
            {
                input = new
                {
                    contentId = item,
                    assigneeIds = new[] { me },
                    role = "WRITER",
                },
            }
        );
        await DoAsync(
            "scheduleContentItem",
            new
            {
                id = item,
                expectedVersion = 1,
                at = "2099-01-01T10:00:00",
            }
        );
        var release = Id(await DoAsync("createContentRelease", new { name = "Node" }));
        await DoAsync(
            "addContentReleaseItems",
            new
            {
                releaseId = release,
                contentIds = new[] { item },
                act = "PUBLISH",
                versionChoice = "LATEST_APPROVED",
            }
        );
        await DoAsync("createSavedView", new { name = "Node", query = "status=DRAFT" });
        await DoAsync("createPreviewLink", new { id = item });
    }

    private async Task OfSearchAndSiteAsync()
    {
        var published = (await administrator.AskAsync("{ contentItems(first: 1) { nodes { id } } }"))
            .GetProperty("contentItems")
            .GetProperty("nodes")[0];
        await DoAsync("createManagedRedirect", new { source = "/node", target = "/" });
        await DoAsync(
            "saveSearchSynonymGroup",
            new { words = new[] { "lave", "magma" }, meanings = Array.Empty<string>() }
        );
        await DoAsync("setSearchPins", new { query = "node", contentIds = new[] { Id(published) } });
    }

    private async Task OfAccountsAsync(string me)
    {
        await DoAsync(
            "registerClient",
            new
            {
                name = "Node",
                kind = "PUBLIC",
                redirectUris = new[] { "https://partner.example/callback" },
                postLogoutRedirectUris = Array.Empty<string>(),
                scopes = new[] { "openid" },
            }
        );
        var account = Id(
            await DoAsync("createServiceAccount", new { displayName = "Node", roleIds = Array.Empty<string>() })
        );
        await DoAsync(
            "createApiKey",
            new
            {
                accountId = account,
                name = "Node",
                scopes = Array.Empty<string>(),
            }
        );
        // A sign-in at a provider is not for an API to make.
        NodeId.TryDecode(me, "User", out var user).ShouldBeTrue();
        await newsroom.ExecuteAsync(
            $"""
            WITH provider AS (
                INSERT INTO identity_providers
                    (id, name, slug, issuer, client_id, is_enabled, provisions_accounts, scopes, allowed_domains)
                VALUES (gen_random_uuid(), 'Node', 'node', 'https://sso.example', 'lavamedia', true, false,
                        ARRAY['openid'], ARRAY[]::text[])
                RETURNING id)
            INSERT INTO external_logins (id, user_id, provider_id, issuer, subject, manages_roles)
            SELECT gen_random_uuid(), {user}, id, 'https://sso.example', 'person-1', false FROM provider
            """
        );
    }

    /// <summary>Runs a mutation as the administrator and gives what it made; null where that has no id of its own.</summary>
    private async Task<JsonElement> DoAsync(string mutation, object input)
    {
        var type = char.ToUpperInvariant(mutation[0]) + mutation[1..];
        var made = ((ObjectType)newsroom.Schema.MutationType!.Fields[mutation].Type.Named).Fields.FirstOrDefault(
            field => field.Type.Named is ObjectType named && field.Name != "query" && named.Fields.TryGet("id", out _)
        );
        var answer = await administrator.AskAsync(
            $"mutation ($input: {type}Input!) {{ {mutation}(input: $input) {{ {(made is null ? "" : $"{made.Name} {{ id }}")} errors {{ ... on Error {{ code message }} }} }} }}",
            new { input }
        );
        var payload = answer.GetProperty(mutation);
        payload.GetProperty("errors").ValueKind.ShouldBe(JsonValueKind.Null, $"{mutation}: {payload}");
        return made is null ? default : payload.GetProperty(made.Name);
    }

    private async Task<string> IdAsync(string query, string field) =>
        Id((await administrator.AskAsync(query)).GetProperty(field));

    private static string Id(JsonElement thing) => thing.GetProperty("id").GetString()!;

    /// <summary>Takes up every id of an answer.</summary>
    private void Collect(JsonElement answer)
    {
        switch (answer.ValueKind)
        {
            case JsonValueKind.Object:
                foreach (var member in answer.EnumerateObject())
                {
                    if (member.NameEquals("id"))
                    {
                        ids.Add(member.Value.GetString()!);
                    }

                    Collect(member.Value);
                }

                break;
            case JsonValueKind.Array:
                foreach (var value in answer.EnumerateArray())
                {
                    Collect(value);
                }

                break;
        }
    }
}
