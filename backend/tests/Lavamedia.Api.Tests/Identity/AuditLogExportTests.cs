using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Lavamedia.Api.Tests.Hosting;

namespace Lavamedia.Api.Tests.Identity;

/// <summary>The audit log as a file.</summary>
public sealed class AuditLogExportTests : IAsyncLifetime
{
    private const string Address = "/api/v1/audit-log/export";
    private ApiFixture api = null!;
    private HttpClient administrator = null!;

    [Fact]
    public async Task E2_an_export_is_on_record_before_its_first_line()
    {
        var lines = await LinesAsync("?format=jsonl&type=AUDIT_LOG_EXPORTED&type=SIGN_IN_FAILED&from=2026-01-01");
        var own = lines.ShouldHaveSingleItem();
        own.GetProperty("type").GetString().ShouldBe("AUDIT_LOG_EXPORTED");
        own.GetProperty("actorName").GetString().ShouldNotBeNullOrEmpty();
        var after = own.GetProperty("after");
        after.GetProperty("format").GetString().ShouldBe("jsonl");
        after.GetProperty("filter").GetProperty("type").GetString().ShouldBe("AUDIT_LOG_EXPORTED,SIGN_IN_FAILED");
        after.GetProperty("filter").GetProperty("from").GetString().ShouldBe("2026-01-01");
    }

    [Fact]
    public async Task A_log_of_many_pages_is_whole_and_in_order()
    {
        // Several entries of one instant stand at each border of a page.
        await api.ExecuteAsync(
            $"""
            INSERT INTO security_events (id, type, object_type, occurred_at)
            SELECT gen_random_uuid(), 'CHANGED', 'Tale', timestamptz '2026-02-01' + (number / 7) * interval '1 second'
            FROM generate_series(0, 1202) number
            """
        );
        var lines = await LinesAsync("?format=jsonl&objectType=Tale");
        lines.Count.ShouldBe(1203);
        var instants = lines.Select(line => line.GetProperty("occurredAt").GetDateTimeOffset()).ToList();
        instants.ShouldBe(instants.OrderDescending());

        var bounded = await LinesAsync(
            "?format=jsonl&objectType=Tale&from=2026-02-01T00:00:10Z&before=2026-02-01T00:00:12Z"
        );
        bounded.Count.ShouldBe(14);
    }

    [Fact]
    public async Task F8_a_spreadsheet_finds_nothing_to_run_in_it()
    {
        await api.ExecuteAsync(
            $"""
            INSERT INTO security_events (id, type, object_type, client, trace_identifier, after)
            VALUES (gen_random_uuid(), 'CHANGED', 'Tale', '=HYPERLINK("https://evil.example")', '+1, "two"', jsonb '["é"]')
            """
        );
        using var response = await administrator.GetAsync(
            new Uri(Address + "?format=csv&objectType=Tale", UriKind.Relative)
        );
        response.Content.Headers.ContentType!.MediaType.ShouldBe("text/csv");
        response.Content.Headers.ContentDisposition!.FileName.ShouldBe("lavamedia-audit-log.csv");
        response.Headers.CacheControl!.NoStore.ShouldBeTrue();
        var rows = Encoding.UTF8.GetString(await response.Content.ReadAsByteArrayAsync()).Split("\r\n");
        rows[0].ShouldStartWith("\uFEFFoccurredAt,type,");
        rows[1]
            .ShouldEndWith(
                """"
                ,CHANGED,,,Tale,,,"[""é""]","'=HYPERLINK(""https://evil.example"")",,,"'+1, ""two"""
                """"
            );
        rows[2..].ShouldBe([string.Empty]);
    }

    [Theory]
    [InlineData("")]
    [InlineData("?format=xlsx")]
    [InlineData("?format=csv&type=NONSENSE")]
    [InlineData("?format=csv&typ=CHANGED")]
    [InlineData("?format=csv&actorId=1")]
    [InlineData("?format=csv&about=%00")]
    [InlineData("?format=csv&from=yesterday")]
    [InlineData("?format=csv&from=2026-01-01&from=2026-01-02")]
    public async Task An_address_that_is_not_understood_exports_nothing(string address)
    {
        using var response = await administrator.GetAsync(new Uri(Address + address, UriKind.Relative));
        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        var problem = await response.Content.ReadFromJsonAsync<JsonElement>();
        problem.GetProperty("code").GetString().ShouldBe("BAD_REQUEST");
        problem.GetProperty("detail").GetString().ShouldNotBeNullOrEmpty();
        (await ExportsAsync()).ShouldBe(0);
    }

    [Fact]
    public async Task Z1_whoever_may_not_read_the_log_exports_nothing()
    {
        var editor = await api.SignedInAsync(DemoDatabase.Editor);
        using var forbidden = await editor.GetAsync(new Uri(Address + "?format=csv", UriKind.Relative));
        forbidden.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        using var unknown = await api.Client().GetAsync(new Uri(Address + "?format=csv", UriKind.Relative));
        unknown.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        (await ExportsAsync()).ShouldBe(0);
    }

    public async Task InitializeAsync()
    {
        api = await ApiFixture.StartAsync();
        administrator = await api.SignedInAsync("admin@lavamedia.example");
    }

    public Task DisposeAsync() => api.DisposeAsync().AsTask();

    private async Task<List<JsonElement>> LinesAsync(string address)
    {
        var text = await administrator.GetStringAsync(new Uri(Address + address, UriKind.Relative));
        return
        [
            .. text.Split('\n', StringSplitOptions.RemoveEmptyEntries)
                .Select(line => JsonSerializer.Deserialize<JsonElement>(line)),
        ];
    }

    private async Task<int> ExportsAsync() =>
        (await administrator.AskAsync("{ auditLog(where: { type: { eq: AUDIT_LOG_EXPORTED } }) { totalCount } }"))
            .GetProperty("auditLog")
            .GetProperty("totalCount")
            .GetInt32();
}
