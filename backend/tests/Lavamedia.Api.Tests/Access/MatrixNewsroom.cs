using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using Lavamedia.Api.Tests.Hosting;
using Lavamedia.GraphQL.DependencyInjection;
using Lavamedia.GraphQL.Types;
using Lavamedia.Identity.Users;
using Lavamedia.Testing;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;

namespace Lavamedia.Api.Tests.Access;

/// <summary>
/// The product with one of everything that is not for everybody, and one of every kind of viewer. What is secret carries a word of
/// its own, so that it is recognised wherever it comes to light.
/// </summary>
public sealed class MatrixNewsroom : IAsyncLifetime
{
    public const string SectionDraft = "Canary-section-draft";
    public const string ForeignDraft = "Canary-foreign-draft";
    public const string NewerVersion = "Canary-newer-version";
    public const string Tag = "Canary-tag";
    public const string Series = "Canary-series";
    public const string Picture = "canary-picture.png";
    public const string Account = "canary-reader@lavamedia.example";
    public const string AuditEntry = "Canary audit entry";

    /// <summary>The name of the picture in <c>docs/permissions.md</c>.</summary>
    public const string PictureThing = "a picture that nothing published shows";

    /// <summary>What is secret, by its name in <c>docs/permissions.md</c>.</summary>
    public static readonly IReadOnlyDictionary<string, string> Canaries = new Dictionary<string, string>
    {
        ["a draft in the section"] = SectionDraft,
        ["a draft in another section"] = ForeignDraft,
        ["a newer version of a published article in another section"] = NewerVersion,
        ["a tag that only drafts carry"] = Tag,
        ["a series of which nothing is published"] = Series,
        [PictureThing] = Picture,
        ["the address of another account"] = Account,
        ["an entry of the audit log"] = AuditEntry,
    };

    public static readonly IReadOnlyList<string> Viewers =
    [
        "Anonymous",
        "Reader",
        "Author",
        "Section editor",
        "Editor",
        "Administrator",
        "Key",
    ];

    private readonly Dictionary<string, HttpClient> clients = [];

    internal ApiFixture Api { get; private set; } = null!;

    public Schema Schema => Api.Services.GetRequiredService<Schema>();

    /// <summary>Ids of what is secret, by the type of the schema.</summary>
    public ILookup<string, string> Ids { get; private set; } = null!;

    public string SectionDraftId { get; private set; } = null!;

    public HttpClient this[string viewer] => clients[viewer];

    public async Task InitializeAsync()
    {
        Api = await ApiFixture.StartAsync(
            new() { ["Lavamedia:RightsStaleness"] = "00:00:00.2" },
            // All viewers ask the same questions. They are kept, so that what was prepared for one viewer has to serve the next one right.
            builder =>
                builder
                    .Services.AddGraphQLServer()
                    .ModifyOptions(options =>
                        (options.MaximumCachedDocuments, options.MaximumCachedPlans, options.MaximumCachedBytes) = (
                            20_000,
                            20_000,
                            256 * 1024 * 1024
                        )
                    ),
            runsJobs: true
        );
        clients["Anonymous"] = Api.Client();
        clients["Author"] = await Api.SignedInAsync(DemoDatabase.Author);
        clients["Editor"] = await Api.SignedInAsync(DemoDatabase.Editor);
        clients["Administrator"] = await Api.SignedInAsync("admin@lavamedia.example");
        clients["Reader"] = await AccountAsync(Account, "canary-reader");
        clients["Section editor"] = await AccountAsync("section@lavamedia.example", "section-editor");
        clients["Key"] = await KeyAsync();
        await FillAsync();
    }

    public async Task DisposeAsync()
    {
        foreach (var client in clients.Values)
        {
            client.Dispose();
        }

        await Api.DisposeAsync();
    }

    /// <summary>The whole answer, as text and as JSON.</summary>
    public async Task<(string Text, JsonElement Json)> AnswerAsync(
        string viewer,
        string query,
        object? variables = null
    )
    {
        using var request = GraphQLRequests.Operation(query, variables);
        using var response = await clients[viewer].SendAsync(request);
        var text = await response.Content.ReadAsStringAsync();
        return (text, JsonSerializer.Deserialize<JsonElement>(text));
    }

    /// <summary>The codes of the errors of an answer.</summary>
    public static IReadOnlyList<string> CodesOf(JsonElement answer) =>
        answer.TryGetProperty("errors", out var errors)
            ?
            [
                .. errors
                    .EnumerateArray()
                    .Select(error =>
                        error.TryGetProperty("extensions", out var extensions)
                        && extensions.TryGetProperty("code", out var code)
                            ? code.GetString()!
                            : error.GetProperty("message").GetString()!
                    ),
            ]
            : [];

    private async Task FillAsync()
    {
        var section = await CategoryAsync("Politique");
        var other = await CategoryAsync("Culture");
        var sectionEditor = await IdAsync(
            "{ users(where: { slug: { eq: \"section-editor\" } }) { nodes { id } } }",
            "users"
        );
        var roles = (await clients["Administrator"].AskAsync("{ roles { id name } }")).GetProperty("roles");
        var editorRole = roles
            .EnumerateArray()
            .Single(role => role.GetProperty("name").GetString() == "Editor")
            .GetProperty("id")
            .GetString();
        await DoAsync(
            "Administrator",
            "assignCategoryRoles",
            "AssignCategoryRolesInput",
            new { userId = sectionEditor, add = new[] { new { roleId = editorRole, categoryId = section } } }
        );
        using var form = new MultipartFormDataContent();
        var bytes = new ByteArrayContent(Pictures.Png(40, 20, 1, 2, 3));
        bytes.Headers.ContentType = new MediaTypeHeaderValue("image/png");
        form.Add(bytes, "file", Picture);
        using var uploaded = await clients["Editor"].PostAsync("/api/v1/media/upload", form);
        var picture = (await uploaded.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("id").GetString()!;

        var tag = (await DoAsync("Editor", "createTag", "CreateTagInput", new { name = Tag }))
            .GetProperty("tag")
            .GetProperty("id")
            .GetString()!;
        SectionDraftId = await ArticleAsync(SectionDraft, section, picture);
        var foreign = await ArticleAsync(ForeignDraft, other, picture, tag);
        var published = await ArticleAsync("Published", other, picture: null);
        await DoAsync(
            "Editor",
            "publishContentItem",
            "PublishContentItemInput",
            new { id = published, expectedVersion = 1 }
        );
        await DoAsync(
            "Editor",
            "updateContentItem",
            "UpdateContentItemInput",
            new
            {
                id = published,
                expectedVersion = 1,
                title = NewerVersion,
                summary = NewerVersion,
            }
        );
        var series = (
            await DoAsync(
                "Editor",
                "createSeries",
                "CreateSeriesInput",
                new
                {
                    title = Series,
                    itemIds = new[] { SectionDraftId },
                    pictureId = picture,
                }
            )
        ).GetProperty("series").GetProperty("id").GetString()!;
        // Readers know the series, and must not learn what comes next in it.
        await DoAsync(
            "Editor",
            "createSeries",
            "CreateSeriesInput",
            new { title = "Known series", itemIds = new[] { published, foreign } }
        );
        var version = await IdAsync(
            $"{{ contentItemById(id: \"{published}\", stage: DRAFT) {{ versions(first: 1) {{ nodes {{ id }} }} }} }}",
            "contentItemById",
            "versions"
        );
        // Made and removed: only the log still knows of it.
        var forgotten = (await DoAsync("Administrator", "createRole", "CreateRoleInput", new { name = AuditEntry }))
            .GetProperty("role")
            .GetProperty("id")
            .GetString();
        await DoAsync("Administrator", "deleteRole", "DeleteRoleInput", new { id = forgotten, expectedVersion = 1 });
        var account = await IdAsync("{ users(where: { slug: { eq: \"canary-reader\" } }) { nodes { id } } }", "users");
        var entry = await IdAsync("{ auditLog(first: 1) { nodes { id } } }", "auditLog");
        (string Type, string Id)[] ids =
        [
            ("ContentItem", SectionDraftId),
            ("ContentItem", foreign),
            ("ContentItem", published),
            ("Tag", tag),
            ("Series", series),
            ("MediaAsset", picture),
            ("ContentVersion", version),
            ("User", account),
            ("AuditEntry", entry),
        ];
        Ids = ids.ToLookup(pair => pair.Type, pair => pair.Id);
        await IndexAsync();
    }

    /// <summary>The search index knows of the picture, and of drafts as one would that lags behind.</summary>
    private async Task IndexAsync()
    {
        await Wait.UntilAsync(
            async () =>
                await Api.CountAsync($"SELECT count(*)::int AS \"Value\" FROM search_documents WHERE title = {Picture}")
                == 1,
            TimeSpan.FromSeconds(60),
            "The picture is in the index"
        );
        await Api.ExecuteAsync(
            $"""
            INSERT INTO search_documents
                (id, kind, locale, configuration, title, plain_title, text, words, published_at, content_id)
            SELECT id, 'ARTICLE', locale, 'lavamedia_simple', title, search_title(title), title,
                   to_tsvector('lavamedia_simple', title), now(), id
            FROM content_items WHERE title IN ({SectionDraft}, {ForeignDraft})
            """
        );
    }

    private async Task<string> ArticleAsync(string title, string category, string? picture, string? tag = null) => (
            await DoAsync(
                "Editor",
                "createContentItem",
                "CreateContentItemInput",
                new
                {
                    title,
                    kicker = title,
                    summary = title,
                    categoryIds = new[] { category },
                    tagIds = tag is null ? [] : new[] { tag },
                    hero = picture is null ? null : new { mediaId = picture, alternativeText = title },
                    seo = new { metaTitle = title },
                    body = JsonSerializer.Deserialize<JsonElement>(
                        $$"""{"type":"doc","content":[{"type":"paragraph","content":[{"type":"text","text":"{{title}}"}]}]}"""
                    ),
                }
            )
        ).GetProperty("contentItem").GetProperty("id").GetString()!;

    private async Task<string> CategoryAsync(string name) =>
        (await DoAsync("Editor", "createCategory", "CreateCategoryInput", new { name }))
            .GetProperty("category")
            .GetProperty("id")
            .GetString()!;

    private async Task<JsonElement> DoAsync(string viewer, string mutation, string inputType, object input)
    {
        var field = ((ObjectType)Schema.MutationType!.Fields[mutation].Type.Named)
            .Fields.First(candidate => candidate.Name is not ("errors" or "query"))
            .Name;
        var answer = await clients[viewer]
            .AskAsync(
                $"mutation ($input: {inputType}!) {{ {mutation}(input: $input) {{ {field} {{ id }} errors {{ ... on Error {{ code message }} }} }} }}",
                new { input }
            );
        answer.GetProperty(mutation).GetProperty("errors").ValueKind.ShouldBe(JsonValueKind.Null, answer.ToString());
        return answer.GetProperty(mutation);
    }

    private async Task<string> IdAsync(string query, params string[] path)
    {
        var found = await clients["Administrator"].AskAsync(query);
        foreach (var name in path)
        {
            found = found.GetProperty(name);
        }

        return found.GetProperty("nodes")[0].GetProperty("id").GetString()!;
    }

    private async Task<HttpClient> AccountAsync(string email, string slug)
    {
        var hash = new PasswordHasher<User>().HashPassword(null!, DemoAccounts.Password);
        await Api.ExecuteAsync(
            $"""
            INSERT INTO users (id, email, password_hash, status, kind, display_name, slug, has_public_profile, security_stamp)
            VALUES (gen_random_uuid(), {email}, {hash}, 'ACTIVE', 'PERSON', {slug}, {slug}, false, gen_random_uuid())
            """
        );
        return await Api.SignedInAsync(email);
    }

    private async Task<HttpClient> KeyAsync()
    {
        var roles = (await clients["Administrator"].AskAsync("{ roles { id name } }")).GetProperty("roles");
        var author = roles
            .EnumerateArray()
            .Single(role => role.GetProperty("name").GetString() == "Author")
            .GetProperty("id")
            .GetString();
        var account = (
            await DoAsync(
                "Administrator",
                "createServiceAccount",
                "CreateServiceAccountInput",
                new { displayName = "Partner", roleIds = new[] { author } }
            )
        )
            .GetProperty("user")
            .GetProperty("id")
            .GetString();
        var issued = await clients["Administrator"]
            .AskAsync(
                "mutation ($input: CreateApiKeyInput!) { createApiKey(input: $input) { issuedApiKey { secret } } }",
                new
                {
                    input = new
                    {
                        accountId = account,
                        name = "Partner",
                        scopes = new[] { "content.read_drafts" },
                    },
                }
            );
        // The matrix asks more in a minute than any partner.
        await Api.ExecuteAsync(
            $"UPDATE api_keys SET requests_per_minute = 1000000, cost_per_minute = 100000000, cost_per_operation = 2000"
        );
        var client = Api.Client();
        client.DefaultRequestHeaders.Authorization = new(
            "Bearer",
            issued.GetProperty("createApiKey").GetProperty("issuedApiKey").GetProperty("secret").GetString()
        );
        return client;
    }
}
