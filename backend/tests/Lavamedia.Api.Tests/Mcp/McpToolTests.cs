using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Lavamedia.Api.Tests.Rest;
using ModelContextProtocol;
using ModelContextProtocol.Client;
using ModelContextProtocol.Protocol;

namespace Lavamedia.Api.Tests.Mcp;

/// <summary>Stored operations as tools, called by a client of the protocol, where only trusted documents are served.</summary>
[Collection(RestCollection.Name)]
public sealed class McpToolTests(RestNewsroom newsroom)
{
    private const string Path = "/graphql/mcp";

    [Fact]
    public async Task Z10_each_caller_sees_the_tools_that_are_open_to_it()
    {
        await using var reader = await ConnectAsync(newsroom.Reader);
        await using var administrator = await ConnectAsync(newsroom.Administrator);
        var open = (await reader.ListToolsAsync()).ToDictionary(tool => tool.Name);
        var all = (await administrator.ListToolsAsync()).ToDictionary(tool => tool.Name);

        open.Keys.ShouldContain("list_content");
        open.Keys.ShouldNotContain("create_content");
        open.Keys.ShouldBeSubsetOf(all.Keys);
        all.Keys.ShouldContain("create_content");
        all.Keys.ShouldContain("suspend_user");
        var read = all["list_content"].ProtocolTool;
        (read.Annotations!.ReadOnlyHint, read.Annotations.DestructiveHint).ShouldBe((true, false));
        var change = all["delete_media"].ProtocolTool;
        (change.Annotations!.ReadOnlyHint, change.Annotations.DestructiveHint).ShouldBe((false, true));
        all.Values.ShouldAllBe(tool => tool.Description.Length > 0);
    }

    [Fact]
    public async Task A_person_is_asked_before_what_takes_something_away_and_not_before_what_only_adds()
    {
        await using var client = await ConnectAsync(newsroom.Administrator);
        var tools = await client.ListToolsAsync();

        tools
            .Where(tool => tool.ProtocolTool.Annotations is { ReadOnlyHint: false, DestructiveHint: false })
            .Select(tool => tool.Name)
            .Order(StringComparer.Ordinal)
            .ShouldBe([
                "create_content",
                "create_role",
                "create_user",
                "reactivate_user",
                "recalculate_seo",
                "update_content",
            ]);
        var update = tools.Single(tool => tool.Name == "update_content").ProtocolTool.Annotations!;
        update.IdempotentHint.ShouldBe(true);
    }

    [Fact]
    public async Task What_a_tool_takes_is_told_as_a_schema()
    {
        await using var client = await ConnectAsync(newsroom.Administrator);
        var tools = (await client.ListToolsAsync()).ToDictionary(tool => tool.Name);

        var list = tools["list_content"].JsonSchema;
        list.GetProperty("required").EnumerateArray().Select(name => name.GetString()).ShouldBe(["skip", "take"]);
        var stage = list.GetProperty("properties").GetProperty("stage");
        stage.GetProperty("$ref").GetString().ShouldBe("#/$defs/Stage");
        stage.GetProperty("default").GetString().ShouldBe("PUBLISHED");
        stage.GetProperty("description").GetString().ShouldBe("What to show.");
        var update = tools["update_content"].JsonSchema;
        var input = update.GetProperty("$defs").GetProperty("UpdateContentItemInput");
        input
            .GetProperty("required")
            .EnumerateArray()
            .Select(name => name.GetString())
            .ShouldContain("expectedVersion");
        input.GetProperty("additionalProperties").GetBoolean().ShouldBeFalse();
    }

    [Fact]
    public async Task A_type_is_told_to_tools_as_it_is_told_by_the_description_of_REST()
    {
        await using var client = await ConnectAsync(newsroom.Administrator);
        var json = JsonElement.Parse(await newsroom.Reader.GetStringAsync("/openapi/v1.json"));
        var described = json.GetProperty("components").GetProperty("schemas");
        var compared = 0;
        foreach (var tool in await client.ListToolsAsync())
        {
            if (!tool.JsonSchema.TryGetProperty("$defs", out var definitions))
            {
                continue;
            }

            foreach (var definition in definitions.EnumerateObject())
            {
                if (
                    !described.TryGetProperty(definition.Name, out var twin)
                    || !twin.TryGetProperty("properties", out var members)
                )
                {
                    continue;
                }

                foreach (var member in definition.Value.GetProperty("properties").EnumerateObject())
                {
                    ScalarOf(member.Value)
                        .ShouldBe(ScalarOf(members.GetProperty(member.Name)), $"{definition.Name}.{member.Name}");
                    compared++;
                }
            }
        }

        compared.ShouldBeGreaterThan(20);
    }

    [Fact]
    public async Task A_tool_answers_what_its_operation_does()
    {
        await using var client = await ConnectAsync(newsroom.Reader);
        var result = await client.CallToolAsync(
            "list_content",
            new Dictionary<string, object?>
            {
                ["skip"] = 0,
                ["take"] = 2,
                ["search"] = "Rangée",
            }
        );

        result.IsError.ShouldNotBe(true);
        var page = result.StructuredContent!.Value.GetProperty("contentItemsPage");
        page.GetProperty("totalCount").GetInt32().ShouldBe(RestNewsroom.Published);
        page.GetProperty("items").GetArrayLength().ShouldBe(2);
        JsonElement
            .DeepEquals(
                JsonDocument.Parse(((TextContentBlock)result.Content.Single()).Text).RootElement,
                result.StructuredContent!.Value
            )
            .ShouldBeTrue();
    }

    [Fact]
    public async Task Z10_a_tool_runs_with_the_rights_of_whoever_calls()
    {
        var made = new Dictionary<string, object?> { ["input"] = RestRouteTests.Article("Par un outil") };
        await using var reader = await ConnectAsync(newsroom.Reader);
        var refused = await reader.CallToolAsync("create_content", made);
        refused.IsError.ShouldBe(true);
        ((TextContentBlock)refused.Content.Single()).Text.ShouldContain("AUTH_NOT_AUTHENTICATED");

        await using var editor = await ConnectAsync(newsroom.Editor);
        var created = await editor.CallToolAsync("create_content", made);
        created.IsError.ShouldBe(false);
        var item = created.StructuredContent!.Value.GetProperty("createContentItem").GetProperty("contentItem");
        item.GetProperty("title").GetString().ShouldBe("Par un outil");

        var stale = await editor.CallToolAsync(
            "update_content",
            new Dictionary<string, object?>
            {
                ["input"] = new
                {
                    id = item.GetProperty("id").GetString(),
                    expectedVersion = 7,
                    title = "Trop tard",
                },
            }
        );
        stale.IsError.ShouldBe(true);
        stale
            .StructuredContent!.Value.GetProperty("updateContentItem")
            .GetProperty("errors")[0]
            .GetProperty("code")
            .GetString()
            .ShouldBe("VERSION_CONFLICT");
    }

    [Theory]
    [InlineData("skip", "none")]
    [InlineData("unheard", 1)]
    public async Task Wrong_arguments_are_told_to_the_model(string name, object value)
    {
        await using var client = await ConnectAsync(newsroom.Reader);
        var result = await client.CallToolAsync(
            "list_content",
            new Dictionary<string, object?> { ["take"] = 2, [name] = value }
        );

        result.IsError.ShouldBe(true);
        ((TextContentBlock)result.Content.Single()).Text.ShouldContain("$skip");
    }

    [Fact]
    public async Task A_tool_that_there_is_not_is_an_error_of_the_protocol()
    {
        await using var client = await ConnectAsync(newsroom.Reader);
        var error = await Should.ThrowAsync<McpException>(async () => await client.CallToolAsync("drop_database"));
        error.Message.ShouldContain("drop_database");
    }

    [Fact]
    public async Task G8_pages_of_other_origins_cannot_call_tools()
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, Path)
        {
            Content = JsonContent.Create(
                new
                {
                    jsonrpc = "2.0",
                    id = 1,
                    method = "tools/list",
                }
            ),
        };
        request.Headers.Add("Origin", "https://elsewhere.example");
        request.Headers.Add("Accept", "application/json, text/event-stream");

        using var response = await newsroom.Reader.SendAsync(request);
        response.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    /// <summary>The types and the format of a schema; nothing of one that only refers to another.</summary>
    private static string ScalarOf(JsonElement schema)
    {
        IEnumerable<string?> types =
            !schema.TryGetProperty("type", out var type) ? []
            : type.ValueKind == JsonValueKind.Array ? type.EnumerateArray().Select(one => one.GetString())
            : [type.GetString()];
        var format = schema.TryGetProperty("format", out var given) ? given.GetString() : null;
        return $"{string.Join('|', types.Order(StringComparer.Ordinal))} {format}";
    }

    private static async Task<McpClient> ConnectAsync(HttpClient client) =>
        await McpClient.CreateAsync(
            new HttpClientTransport(
                new HttpClientTransportOptions
                {
                    Endpoint = new Uri(client.BaseAddress!, Path),
                    TransportMode = HttpTransportMode.StreamableHttp,
                },
                client,
                ownsHttpClient: false
            )
        );
}
