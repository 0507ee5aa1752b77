using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace Lavamedia.GraphQL.AspNetCore.Tests;

/// <summary>The GraphQL multipart request specification.</summary>
public sealed class MultipartTests(LibraryServer server) : IClassFixture<LibraryServer>
{
    private const string Hash =
        """{"query":"mutation ($file: Upload!) { hashFile(input: { file: $file }) { string } }","variables":{"file":null}}""";

    private const string Join =
        """{"query":"mutation ($a: Upload!, $b: Upload!) { joinFiles(input: { first: $a, second: $b }) { string } }","variables":{"a":null,"b":null}}""";

    [Fact]
    public async Task A_file_arrives_byte_for_byte_under_its_name()
    {
        var bytes = RandomNumberGenerator.GetBytes(5_000_000);
        var answer = await SendAsync(Hash, """{"0":["variables.file"]}""", ("0", bytes, "été.bin"));
        Data(answer, "hashFile").ShouldBe($"été.bin {Convert.ToHexStringLower(SHA256.HashData(bytes))}");
    }

    [Fact]
    public async Task Several_files_arrive_in_their_places()
    {
        var answer = await SendAsync(
            Join,
            """{"x":["variables.b"],"y":["variables.a"]}""",
            ("x", "world"u8.ToArray(), "b.txt"),
            ("y", "hello "u8.ToArray(), "a.txt")
        );
        Data(answer, "joinFiles").ShouldBe("hello world");
    }

    [Fact]
    public async Task A_file_that_is_refused_unread_still_gets_its_answer()
    {
        var answer = await SendAsync(
            """{"query":"mutation ($file: Upload!) { refuseFile(input: { file: $file }) { string } }","variables":{"file":null}}""",
            """{"0":["variables.file"]}""",
            ("0", new byte[15_000_000], "big.bin")
        );
        Data(answer, "refuseFile").ShouldBe("refused big.bin");
    }

    [Fact]
    public async Task HC0077_G8_a_form_without_the_preflight_header_is_refused()
    {
        using var form = Form(Hash, """{"0":["variables.file"]}""", ("0", [1], "a"));
        using var response = await server.Http.PostAsync("/graphql", form);
        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await response.Content.ReadAsStringAsync()).ShouldContain("HC0077");
    }

    [Theory]
    [InlineData("""{"0":[]}""", "HC0037")]
    [InlineData("""{"0":["variables.nothing"]}""", "HC0039")]
    [InlineData("""{"0":["variables.file.deeper"]}""", "HC0040")]
    [InlineData("""{"0":["variables.file"],"1":["variables.file"]}""", "HC0040")]
    [InlineData("""{"0":["variables"]}""", "HC0041")]
    [InlineData("""{"0":["variables..file"]}""", "HC0041")]
    [InlineData("""{"0":["query"]}""", "HC0042")]
    [InlineData("""{"0":"variables.file"}""", "HC0043")]
    [InlineData("""[]""", "HC0043")]
    public async Task A_map_that_leads_nowhere_is_refused(string map, string code)
    {
        using var form = Form(Hash, map, ("0", [1], "a"));
        using var response = await PostAsync(form);
        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await response.Content.ReadAsStringAsync()).ShouldContain(code);
    }

    [Fact]
    public async Task HC0038_a_file_that_was_not_sent_is_named()
    {
        using var form = Form(Hash, """{"0":["variables.file"]}""");
        using var response = await PostAsync(form);
        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await response.Content.ReadAsStringAsync()).ShouldContain("HC0038");
    }

    [Fact]
    public async Task HC0034_HC0035_HC0044_parts_that_are_missing_or_out_of_order_are_named()
    {
        await RefusesAsync("HC0034");
        await RefusesAsync("HC0044", ("operations", Hash));
        await RefusesAsync("HC0035", ("map", "{}"), ("operations", Hash));

        async Task RefusesAsync(string code, params (string Name, string Text)[] parts)
        {
            using var form = new MultipartFormDataContent();
            foreach (var (name, text) in parts)
            {
                form.Add(new StringContent(text), name);
            }
            using var response = await PostAsync(form);
            response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
            (await response.Content.ReadAsStringAsync()).ShouldContain(code);
        }
    }

    [Fact]
    public async Task HC0033_a_form_that_is_no_form_is_refused()
    {
        using var content = new StringContent("--x\r\nnonsense", Encoding.UTF8);
        content.Headers.ContentType = new("multipart/form-data") { Parameters = { new("boundary", "x") } };
        using var response = await PostAsync(content);
        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await LibraryServer.CodeAsync(response)).ShouldBe("HC0033");
    }

    [Theory]
    [InlineData("operations")]
    [InlineData("map")]
    [InlineData("file")]
    public async Task HC0033_a_form_that_is_cut_off_is_refused(string within)
    {
        using var whole = Form(Join, """{"x":["variables.a"],"y":["variables.b"]}""", ("x", new byte[1000], "x.bin"));
        var text = Encoding.Latin1.GetString(await whole.ReadAsByteArrayAsync());
        var part = text.IndexOf(within == "file" ? "name=x" : $"name={within}", StringComparison.Ordinal);
        var start = text.IndexOf("\r\n\r\n", part, StringComparison.Ordinal) + 4;
        using var content = new ByteArrayContent(Encoding.Latin1.GetBytes(text[..(start + 10)]));
        content.Headers.ContentType = whole.Headers.ContentType;

        using var response = await PostAsync(content);

        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await LibraryServer.CodeAsync(response)).ShouldBe("HC0033");
    }

    [Theory]
    [InlineData("""{"query":"{ hello }","query":"{ numbers }"}""", "{}")]
    [InlineData("""{"query":"{ hello }","variables":{"a":{"b":null,"b":null}}}""", """{"0":["variables.a.b"]}""")]
    [InlineData("""{"query":"{ hello }","variables":{"a":[{"b":1,"b":2}]}}""", "{}")]
    [InlineData("""{"query":"{ hello }","variables":{"a":null}}""", """{"0":["variables.a"],"0":["variables.a"]}""")]
    [InlineData("""{"query":"{ hello }","variables":{"\ud800":null}}""", """{"0":["variables.a"]}""")]
    [InlineData("""{"query":"{ hello }","variables":{"a":null}}""", """{"0":["variables.\ud800"]}""")]
    public async Task HC0033_names_that_stand_twice_or_are_no_text_are_refused(string operations, string map)
    {
        using var form = Form(operations, map, ("0", [1], "a"));
        using var response = await PostAsync(form);
        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await LibraryServer.CodeAsync(response)).ShouldBe("HC0033");
    }

    [Fact]
    public async Task A_file_that_comes_twice_is_refused()
    {
        using var form = Form(
            Join,
            """{"x":["variables.a"],"y":["variables.b"]}""",
            ("x", [1], "x.bin"),
            ("x", [2], "x.bin")
        );
        using var response = await PostAsync(form);
        (await LibraryServer.CodeAsync(response)).ShouldBe("HC0038");
    }

    [Theory]
    [InlineData("nothing(input: { first: $a, second: $b }) { string }", "Cannot query field")]
    [InlineData("keepFiles(input: { first: $a, second: $b }) { string }", "AUTH_NOT_AUTHENTICATED")]
    public async Task Files_are_stored_only_for_those_who_may_run_the_operation(string field, string error)
    {
        using var form = TwoFiles(2_000_000, "mutation ($a: Upload!, $b: Upload!) { " + field + " }");
        using var response = await PostAsync(form);
        (await response.Content.ReadAsStringAsync()).ShouldContain(error);
    }

    [Fact]
    public async Task Files_are_not_stored_for_those_who_may_run_trusted_documents_only()
    {
        server.OnlyTrusted = true;
        try
        {
            using var form = TwoFiles(2_000_000);
            using var response = await PostAsync(form);
            (await LibraryServer.CodeAsync(response)).ShouldBe("HC0067");
        }
        finally
        {
            server.OnlyTrusted = false;
        }
    }

    [Theory]
    [InlineData("/graphql", HttpStatusCode.RequestEntityTooLarge, "HC0010")]
    [InlineData("/narrow", HttpStatusCode.ServiceUnavailable, "TOO_MANY_UPLOADS")]
    public async Task What_files_take_on_disk_is_limited_for_one_request_and_for_all(
        string path,
        HttpStatusCode status,
        string code
    )
    {
        using var large = TwoFiles(2_000_000);
        using var refused = await PostAsync(large, path);
        refused.StatusCode.ShouldBe(status);
        (await LibraryServer.CodeAsync(refused)).ShouldBe(code);

        // What a request had is there for the next.
        for (var i = 0; i < 3; i++)
        {
            using var small = TwoFiles(900_000);
            using var answer = await PostAsync(small, path);
            answer.StatusCode.ShouldBe(HttpStatusCode.OK);
            (await answer.Content.ReadAsStringAsync()).ShouldContain("\"data\":{\"joinFiles\":{");
        }
    }

    private static MultipartFormDataContent TwoFiles(int bytes, string? document = null) =>
        Form(
            document is null ? Join : $$$"""{"query":"{{{document}}}","variables":{"a":null,"b":null}}""",
            """{"x":["variables.a"],"y":["variables.b"]}""",
            ("x", new byte[bytes], "a.bin"),
            ("y", [1], "b.bin")
        );

    private static string? Data(JsonElement answer, string field) =>
        answer.GetProperty("data").GetProperty(field).GetProperty("string").GetString();

    private async Task<JsonElement> SendAsync(
        string operations,
        string map,
        params (string Key, byte[] Bytes, string Name)[] files
    )
    {
        using var form = Form(operations, map, files);
        using var response = await PostAsync(form);
        var text = await response.Content.ReadAsStringAsync();
        response.StatusCode.ShouldBe(HttpStatusCode.OK, text);
        return JsonDocument.Parse(text).RootElement;
    }

    private async Task<HttpResponseMessage> PostAsync(HttpContent content, string path = "/graphql")
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, path)
        {
            Content = content,
            Headers = { { "GraphQL-Preflight", "1" } },
        };
        return await server.Http.SendAsync(request);
    }

    private static MultipartFormDataContent Form(
        string operations,
        string map,
        params (string Key, byte[] Bytes, string Name)[] files
    )
    {
        var form = new MultipartFormDataContent
        {
            { new StringContent(operations), "operations" },
            { new StringContent(map), "map" },
        };
        foreach (var (key, bytes, name) in files)
        {
            form.Add(new ByteArrayContent(bytes), key, name);
        }
        return form;
    }
}
