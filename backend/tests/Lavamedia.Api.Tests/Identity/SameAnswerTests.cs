using System.Diagnostics;
using System.Net;
using System.Net.Http.Json;
using System.Text.RegularExpressions;
using Lavamedia.Api.Tests.Hosting;

namespace Lavamedia.Api.Tests.Identity;

/// <summary>
/// Nothing about accounts can be told from what a stranger is answered, nor from how long that takes (T-7): the same work is done for
/// every address, which is seen at the statements of a request (and, beside the service, at the hashes), and in the end at the clock.
/// </summary>
[Collection(QuietCollection.Name)]
public sealed class SameAnswerTests(SameAnswerTests.Accounts accounts) : IClassFixture<SameAnswerTests.Accounts>
{
    private const string Known = "editor@lavamedia.example";
    private const string Invited = "invited@lavamedia.example";
    private const string Suspended = "suspended@lavamedia.example";
    private const string Unknown = "nobody@lavamedia.example";
    private static readonly TimeSpan LargestDifference = TimeSpan.FromMilliseconds(5);
    private const double LargestShare = 0.05;
    private readonly ApiFixture api = accounts.Api;
    private readonly HttpClient author = accounts.Author;

    private static readonly string[] AllDoors = ["session", "login", "page", "reset", "verification"];

    public static TheoryData<string> Doors => [.. AllDoors];

    public static TheoryData<string, string> DoorsAndAccounts()
    {
        var data = new TheoryData<string, string>();
        foreach (var door in AllDoors)
        {
            data.Add(door, Known);
            data.Add(door, Invited);
            data.Add(door, Suspended);
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(DoorsAndAccounts))]
    public async Task T7_every_account_is_answered_as_if_there_were_none(string door, string account)
    {
        using var known = await KnockAsync(door, account);
        using var unknown = await KnockAsync(door, Unknown);
        known.StatusCode.ShouldBe(unknown.StatusCode);
        HeadersOf(known).ShouldBe(HeadersOf(unknown));
        var (told, toldOfNobody) = (await TextOfAsync(known, account), await TextOfAsync(unknown, Unknown));
        told.ShouldBe(toldOfNobody);
        told.Length.ShouldBeGreaterThan(10);
    }

    [Theory]
    [MemberData(nameof(DoorsAndAccounts))]
    public async Task T7_the_same_statements_are_run_for_every_account(string door, string account)
    {
        // What is made once, such as an answer of a cache, is made before.
        await WorkOfAsync(door, account);
        await WorkOfAsync(door, Unknown);
        var (known, unknown) = (await WorkOfAsync(door, account), await WorkOfAsync(door, Unknown));
        // What such a cache has is made anew every now and then, by chance for one of the two; never for the same one each time.
        for (var turn = 0; turn < 2 && known.Count != unknown.Count; turn++)
        {
            (known, unknown) = (await WorkOfAsync(door, account), await WorkOfAsync(door, Unknown));
        }

        // The attempt is counted while the account is looked for: which of the two is seen first is chance.
        unknown.ShouldBe(known, ignoreOrder: true);
        known.ShouldContain(work => work.Contains("INSERT INTO", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Doors))]
    public async Task T7_medians_of_the_time_differ_by_no_more_than_may(string door)
    {
        // The first requests find code that was never compiled before.
        const int Unmeasured = 5;
        const int Block = 20;
        const int MostBlocks = 14;
        var random = new Random(7);
        var known = new List<TimeSpan>();
        var differences = new List<TimeSpan>();
        for (var pair = -Unmeasured; pair < Block * MostBlocks; pair++)
        {
            // In random turns: what one request leaves to the next falls on both. Each pair is compared on its own, because what else the
            // machine does changes from one pair to the next, and hardly within one.
            var isKnownFirst = random.Next(2) == 0;
            var first = await TimeOfAsync(door, isKnownFirst ? Known : Unknown);
            var second = await TimeOfAsync(door, isKnownFirst ? Unknown : Known);
            if (pair < 0)
            {
                continue;
            }

            known.Add(isKnownFirst ? first : second);
            differences.Add(isKnownFirst ? first - second : second - first);
            // Of what differs by more, no number of samples makes medians that are closer.
            if (differences.Count % Block == 0 && IsSmall(Median(differences), beside: Median(known)))
            {
                return;
            }
        }

        var (difference, time) = (Median(differences), Median(known));
        IsSmall(difference, beside: time)
            .ShouldBeTrue($"{door}: known {time.TotalMilliseconds} ms, unknown {difference.TotalMilliseconds} ms less");
    }

    private Task<HttpResponseMessage> KnockAsync(string door, string email) =>
        door switch
        {
            "session" => api.Client().PostAsJsonAsync("/auth/session", new { email, password = "wrong" }),
            "login" => api.Client().PostAsJsonAsync("/api/v1/auth/login", new { email, password = "wrong" }),
            "page" => SubmitAsync("/auth/sign-in", ("email", email), ("password", "wrong")),
            "reset" => SubmitAsync("/auth/forgotten-password", ("email", email)),
            // Who is signed in asks for a link that proves an address, which may be somebody else's.
            "verification" => author.PostAsJsonAsync(
                "/graphql",
                new
                {
                    query = "mutation ($email: String!) { requestEmailChange(input: { email: $email }) { user { id } errors { __typename } } }",
                    variables = new { email },
                }
            ),
            _ => throw new ArgumentOutOfRangeException(nameof(door), door, "A door without a handle."),
        };

    private async Task<HttpResponseMessage> SubmitAsync(string path, params (string Name, string Value)[] fields)
    {
        var (cookie, token) = await FormOfAsync(path);
        using var request = new HttpRequestMessage(HttpMethod.Post, path)
        {
            Content = new FormUrlEncodedContent([
                KeyValuePair.Create("form_token", token),
                .. fields.Select(field => KeyValuePair.Create(field.Name, field.Value)),
            ]),
        };
        request.Headers.Add("Cookie", cookie);
        return await api.Client().SendAsync(request);
    }

    private readonly Dictionary<string, (string Cookie, string Token)> forms = [];

    private async Task<(string Cookie, string Token)> FormOfAsync(string path)
    {
        if (!forms.TryGetValue(path, out var form))
        {
            using var response = await api.Client().GetAsync(new Uri(path, UriKind.Relative));
            var page = await response.Content.ReadAsStringAsync();
            var token = Regex.Match(page, "name=\"form_token\" value=\"([^\"]*)\"").Groups[1].Value;
            form = (response.Headers.GetValues("Set-Cookie").Single().Split(';')[0], WebUtility.HtmlDecode(token));
            forms[path] = form;
        }

        return form;
    }

    private async Task<TimeSpan> TimeOfAsync(string door, string email)
    {
        await PrepareAsync(door);
        var clock = Stopwatch.StartNew();
        using var response = await KnockAsync(door, email);
        await response.Content.ReadAsByteArrayAsync();
        return clock.Elapsed;
    }

    /// <summary>The statements that a request sends.</summary>
    private async Task<IReadOnlyList<string>> WorkOfAsync(string door, string email)
    {
        await PrepareAsync(door);
        return await RequestStatements.OfAsync(async () => (await KnockAsync(door, email)).Dispose());
    }

    /// <summary>What the request needs besides, asked for before it is watched.</summary>
    private async Task PrepareAsync(string door)
    {
        if (door is "page" or "reset")
        {
            await FormOfAsync(door == "page" ? "/auth/sign-in" : "/auth/forgotten-password");
        }
    }

    private static async Task<string> TextOfAsync(HttpResponseMessage response, string email)
    {
        var text = WebUtility.HtmlDecode(await response.Content.ReadAsStringAsync());
        text = Regex.Replace(text, "name=\"form_token\" value=\"[^\"]*\"", string.Empty);
        // Of problem details, each has a number of its own.
        text = Regex.Replace(text, "\"traceId\":\"[^\"]*\"", string.Empty);
        return text.Replace(email, "the address", StringComparison.OrdinalIgnoreCase);
    }

    private static IEnumerable<string> HeadersOf(HttpResponseMessage response) =>
        response
            .Headers.Concat(response.Content.Headers)
            .Where(header => header.Key is not ("Content-Length" or "Date"))
            .Select(header =>
                header.Key == "Set-Cookie"
                    ? $"Set-Cookie: {string.Join(", ", header.Value.Select(cookie => cookie.Split('=')[0]))}"
                    : $"{header.Key}: {Regex.Replace(string.Join(", ", header.Value), "nonce-[^']+", "nonce")}"
            )
            .Order(StringComparer.Ordinal);

    private static bool IsSmall(TimeSpan difference, TimeSpan beside) =>
        difference.Duration() <= LargestDifference || difference.Duration() <= LargestShare * beside;

    private static TimeSpan Median(List<TimeSpan> times) => times.Order().ElementAt(times.Count / 2);

    /// <summary>A host that knocking does not tire, with an account in every state.</summary>
    public sealed class Accounts : IAsyncLifetime
    {
        public ApiFixture Api { get; private set; } = null!;

        public HttpClient Author { get; private set; } = null!;

        public async Task InitializeAsync()
        {
            Api = await ApiFixture.StartAsync(
                new()
                {
                    ["Lavamedia:AttemptsPerAccountAndAddress"] = "1000000",
                    ["Lavamedia:AttemptsPerAddress"] = "1000000",
                    ["Lavamedia:AttemptsPerAccount"] = "1000000",
                    ["Lavamedia:RecentSignIn"] = "01:00:00",
                },
                // Beside hashes that cost nothing, no difference would be large.
                isNew: true
            );
            Author = await Api.SignedInAsync(DemoDatabase.Author);
            await Api.ExecuteAsync(
                $"""
                INSERT INTO users (id, email, password_hash, status, kind, display_name, slug, has_public_profile, security_stamp)
                SELECT gen_random_uuid(), {Invited}, NULL, 'INVITED', 'PERSON', 'Invited', 'invited', false, gen_random_uuid()
                UNION ALL
                SELECT gen_random_uuid(), {Suspended}, password_hash, 'SUSPENDED', 'PERSON', 'Suspended', 'suspended', false, gen_random_uuid()
                FROM users WHERE email = {Known}
                """
            );
        }

        public Task DisposeAsync() => Api.DisposeAsync().AsTask();
    }
}
