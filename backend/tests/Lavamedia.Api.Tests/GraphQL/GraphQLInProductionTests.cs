using System.IO.Compression;
using System.Net;
using System.Net.Http.Json;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Lavamedia.Api.Tests.Hosting;

namespace Lavamedia.Api.Tests.GraphQL;

/// <summary>What a production system keeps from the public, and gives to developers.</summary>
public sealed class GraphQLInProductionTests : IAsyncLifetime
{
    private const string Trusted = "{ contentItems(first: 1) { totalCount } }";
    private const string Introspection = "{ __schema { queryType { name } } }";

    private readonly string folder = Directory.CreateTempSubdirectory("lavamedia-trusted-").FullName;
    private ApiFixture api = null!;

    [Fact]
    public async Task G6_introspection_schema_text_IDE_and_hints_are_closed_to_the_public()
    {
        using var reader = api.Client();
        reader.DefaultRequestHeaders.Add("Accept", "text/html");
        using var page = await reader.GetAsync("/graphql");
        page.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        using var text = await reader.GetAsync("/graphql?sdl");
        text.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await AskAsync(api.Client(), Introspection)).ShouldContain("HC0067");
    }

    [Fact]
    public async Task G6_staff_without_the_right_see_no_more_than_the_public()
    {
        using var editor = await api.SignedInAsync("editor@lavamedia.example");
        using var text = await editor.GetAsync("/graphql?sdl");
        text.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task G6_developers_explore()
    {
        using var developer = await api.SignedInAsync("admin@lavamedia.example");
        (await AskAsync(developer, Introspection)).ShouldContain("\"Query\"");
        using var text = await developer.GetAsync("/graphql?sdl");
        text.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await AskAsync(developer, "{ contentItem }")).ShouldContain("GRAPHQL_VALIDATION_FAILED");
    }

    [Fact]
    public async Task G9_the_public_runs_trusted_documents_and_nothing_else()
    {
        using var reader = api.Client();
        (await AskAsync(reader, Trusted)).ShouldContain("HC0067");
        using var response = await reader.PostAsJsonAsync("/graphql", new { id = HashOf(Trusted) });
        (await response.Content.ReadFromJsonAsync<JsonElement>())
            .GetProperty("data")
            .GetProperty("contentItems")
            .GetProperty("totalCount")
            .GetInt32()
            .ShouldBeGreaterThanOrEqualTo(0);
    }

    [Fact]
    public async Task Large_answers_are_compressed_and_small_ones_are_not()
    {
        using var developer = await api.SignedInAsync("admin@lavamedia.example");
        developer.DefaultRequestHeaders.Add("Accept-Encoding", "br");
        using var text = await developer.GetAsync("/graphql?sdl");
        text.Content.Headers.ContentEncoding.ShouldBe(["br"]);
        using var small = await developer.PostAsJsonAsync("/graphql", new { id = HashOf(Trusted) });
        small.Content.Headers.ContentEncoding.ShouldBeEmpty();
    }

    [Fact]
    public async Task F1_a_compressed_body_is_limited_by_what_it_becomes()
    {
        using var reader = api.Client();
        using var small = await reader.PostAsync("/graphql", Compressed($$"""{"id":"{{HashOf(Trusted)}}"}"""));
        small.StatusCode.ShouldBe(HttpStatusCode.OK);
        using var bomb = await reader.PostAsync("/graphql", Compressed(new string(' ', 20_000_000)));
        bomb.StatusCode.ShouldBe(HttpStatusCode.RequestEntityTooLarge);
    }

    public async Task InitializeAsync()
    {
        var manifest = Path.Combine(folder, "trusted-documents.json");
        await File.WriteAllTextAsync(
            manifest,
            JsonSerializer.Serialize(new Dictionary<string, string> { [HashOf(Trusted)] = Trusted })
        );
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        api = await ApiFixture.StartAsync(
            new Dictionary<string, string?>
            {
                ["Lavamedia:PublicApiUrl"] = "https://api.lavamedia.example",
                ["Lavamedia:AdminUrl"] = "https://admin.lavamedia.example",
                ["Lavamedia:PortalUrl"] = "https://lavamedia.example",
                ["Lavamedia:SigningKey"] = Convert.ToBase64String(key.ExportPkcs8PrivateKey()),
                ["Lavamedia:DataProtectionKey"] = Convert.ToBase64String(RandomNumberGenerator.GetBytes(32)),
                ["Lavamedia:MediaUrlSecret"] = Convert.ToBase64String(RandomNumberGenerator.GetBytes(32)),
                ["Lavamedia:RevalidationSecret"] = Convert.ToBase64String(RandomNumberGenerator.GetBytes(32)),
                ["Lavamedia:TrustedDocuments"] = manifest,
            },
            builder => builder.Environment.EnvironmentName = "Production",
            isNew: true
        );
    }

    public async Task DisposeAsync()
    {
        await api.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    private static async Task<string> AskAsync(HttpClient client, string query)
    {
        using var response = await client.PostAsJsonAsync("/graphql", new { query });
        return await response.Content.ReadAsStringAsync();
    }

    private static ByteArrayContent Compressed(string text)
    {
        using var bytes = new MemoryStream();
        using (var gzip = new GZipStream(bytes, CompressionLevel.Fastest))
        {
            gzip.Write(Encoding.UTF8.GetBytes(text));
        }

        return new ByteArrayContent(bytes.ToArray())
        {
            Headers = { { "Content-Type", "application/json" }, { "Content-Encoding", "gzip" } },
        };
    }

    private static string HashOf(string text) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
