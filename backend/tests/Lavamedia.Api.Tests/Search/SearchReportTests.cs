using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Lavamedia.Api.Tests.Hosting;

namespace Lavamedia.Api.Tests.Search;

/// <summary>What readers searched for, as the newsroom sees it, and nothing of who they are.</summary>
public sealed class SearchReportTests : IAsyncLifetime
{
    private const string Secret = "the-secret-that-portal-and-api-share";
    private const string Report = """
        query ($period: SearchReportPeriod!) {
          searchReport(locale: "fr", period: $period) {
            searches withoutResults clicks averagePlace
            frequent { query searches withoutResults clicks averagePlace }
            unanswered { query searches }
          }
        }
        """;

    private ApiFixture api = null!;
    private HttpClient editor = null!;

    [Fact]
    public async Task What_is_asked_most_what_finds_nothing_and_what_is_chosen_is_told()
    {
        await SearchAsync(("L’Élysée", true, 4), ("elysee", true, 1), ("TGV", false, 2), ("rare", true, 2));
        await ClickAsync(("élysée", 1, 2), ("Elysee", 4, 1), ("jamais demandé", 1, 9));

        var report = await ReportAsync();
        report.GetProperty("searches").GetInt32().ShouldBe(9);
        report.GetProperty("withoutResults").GetInt32().ShouldBe(2);
        report.GetProperty("clicks").GetInt32().ShouldBe(3, "a click for what nobody asked is not counted");
        report.GetProperty("averagePlace").GetDouble().ShouldBe(2);
        report
            .GetProperty("frequent")
            .ToString()
            .ShouldBe(
                """[{"query":"elysee","searches":5,"withoutResults":0,"clicks":3,"averagePlace":2},{"query":"tgv","searches":2,"withoutResults":2,"clicks":0,"averagePlace":null}]""",
                "what few have asked is not named"
            );
        report.GetProperty("unanswered").ToString().ShouldBe("""[{"query":"tgv","searches":2}]""");
    }

    [Fact]
    public async Task What_looks_like_somebodys_particulars_is_not_kept()
    {
        await SearchAsync(("jean@exemple.fr", true, 5), ("06 12 34 56 78", false, 5), ("élection 2026", true, 5));

        (await ReportAsync()).GetProperty("searches").GetInt32().ShouldBe(5);
        (await CountAsync("search_activity")).ShouldBe(1);
    }

    [Fact]
    public async Task What_few_asked_goes_into_the_sum_when_its_day_is_over_and_all_of_it_after_a_year()
    {
        await SearchAsync(("un nom", true, 2), ("tgv", false, 2), ("une fois", false, 1), ("meteo", true, 3));
        await api.ExecuteAsync($"UPDATE search_activity SET hour = date_trunc('day', now()) - interval '3 hours'");
        await PruneAsync();

        (await CountAsync("search_activity WHERE query IN ('tgv', 'meteo')")).ShouldBe(2);
        (await CountAsync("search_activity WHERE query = '' AND searches = 3 AND without_results = 1")).ShouldBe(1);
        (await ReportAsync()).GetProperty("searches").GetInt32().ShouldBe(8, "the sums stay right");

        await api.ExecuteAsync($"UPDATE search_activity SET hour = now() - interval '401 days'");
        await PruneAsync();
        (await CountAsync("search_activity")).ShouldBe(0);
    }

    [Fact]
    public async Task Only_the_portal_counts_and_only_editors_read()
    {
        (await SendAsync("searches", new[] { Counted("vin", true, 1) }, "another")).ShouldBe(
            HttpStatusCode.Unauthorized
        );
        (await SendAsync("searches", new[] { Counted("vin", true, 0) })).ShouldBe(HttpStatusCode.BadRequest);
        (await SendAsync("searches", new[] { Counted("vin", true, 1, "de") })).ShouldBe(HttpStatusCode.BadRequest);
        (
            await SendAsync(
                "search-clicks",
                new[]
                {
                    new
                    {
                        query = "vin",
                        locale = "fr",
                        place = 501,
                        count = 1,
                    },
                }
            )
        ).ShouldBe(HttpStatusCode.BadRequest);

        using var request = GraphQLRequests.Operation(Report, new { period = "DAY" });
        using var response = await api.Client().SendAsync(request);
        (await response.Content.ReadAsStringAsync()).ShouldContain("AUTH_NOT_AUTHENTICATED");
    }

    public async Task InitializeAsync()
    {
        api = await ApiFixture.StartAsync(new() { ["Lavamedia:RevalidationSecret"] = Secret }, runsJobs: true);
        editor = await api.SignedInAsync(DemoDatabase.Editor);
    }

    public async Task DisposeAsync() => await api.DisposeAsync();

    private static object Counted(string query, bool found, int count, string locale = "fr") =>
        new
        {
            query,
            locale,
            found,
            count,
        };

    private async Task SearchAsync(params (string Query, bool Found, int Count)[] searches) =>
        (
            await SendAsync("searches", searches.Select(search => Counted(search.Query, search.Found, search.Count)))
        ).ShouldBe(HttpStatusCode.NoContent);

    private async Task ClickAsync(params (string Query, int Place, int Count)[] clicks) =>
        (
            await SendAsync(
                "search-clicks",
                clicks.Select(click => new
                {
                    query = click.Query,
                    locale = "fr",
                    place = click.Place,
                    count = click.Count,
                })
            )
        ).ShouldBe(HttpStatusCode.NoContent);

    private async Task<HttpStatusCode> SendAsync(string route, object body, string secret = Secret)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, $"/api/v1/{route}")
        {
            Content = JsonContent.Create(body),
        };
        request.Headers.Add("Lavamedia-Portal-Secret", secret);
        using var response = await api.Client().SendAsync(request);
        return response.StatusCode;
    }

    private async Task<JsonElement> ReportAsync() =>
        (await editor.AskAsync(Report, new { period = "WEEK" })).GetProperty("searchReport");

    private Task<int> CountAsync(string table) =>
        api.CountAsync(
            System.Runtime.CompilerServices.FormattableStringFactory.Create(
                $"""SELECT count(*)::int AS "Value" FROM {table}"""
            )
        );

    private Task PruneAsync() => api.WorkAsync("search.prune_activity", """{ "days": 400 }""");
}
