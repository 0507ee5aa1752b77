using System.Net;
using System.Net.Http.Json;
using System.Text.RegularExpressions;
using Lavamedia.Api.Tests.Hosting;
using Lavamedia.Testing;

namespace Lavamedia.Api.Tests.Newsletter;

/// <summary>The newsletter from the wish to the way out, with the mails that readers get.</summary>
public sealed partial class NewsletterTests : IAsyncLifetime
{
    private const string Secret = "a secret that the portal and the API share";
    private const string Reader = "Lectrice@exemple.fr";
    private string mails = null!;
    private ApiFixture api = null!;
    private HttpClient portal = null!;

    [Fact]
    public async Task Nobody_has_the_newsletter_who_has_not_said_so_by_mail()
    {
        (await SubscribeAsync(Reader)).ShouldBe(HttpStatusCode.Accepted);
        var mail = await MailAsync(1);
        mail.ShouldContain("List-Unsubscribe: <https://portail.example/api/newsletter/leave?key=");
        mail.ShouldContain("List-Unsubscribe-Post: List-Unsubscribe=One-Click");
        var token = Link().Match(mail).Groups["token"].Value;
        token.ShouldNotBeEmpty(mail);
        (await StatesAsync()).ShouldBe("PENDING");
        (await ConfirmAsync(token + "x")).ShouldBe(HttpStatusCode.NotFound);
        (await StatesAsync()).ShouldBe("PENDING");

        (await ConfirmAsync(token)).ShouldBe(HttpStatusCode.NoContent);
        (await ConfirmAsync(token)).ShouldBe(HttpStatusCode.NoContent, "a second click is no mistake");
        (await StatesAsync()).ShouldBe("CONFIRMED");

        var key = Key().Match(mail).Groups["key"].Value;
        (await RemoveAsync("somebody-elses")).ShouldBe(HttpStatusCode.NoContent, "the answer tells nothing");
        (await StatesAsync()).ShouldBe("CONFIRMED");
        (await RemoveAsync(key)).ShouldBe(HttpStatusCode.NoContent);
        (await StatesAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task An_answer_is_the_same_for_every_address_and_a_mailbox_is_not_flooded()
    {
        await SubscribeAsync(Reader);
        var mail = await MailAsync(1);
        await ConfirmAsync(Link().Match(mail).Groups["token"].Value);

        // The same address in other letters is the same subscription, and its owner was written to a moment ago.
        (await SubscribeAsync(Reader.ToUpperInvariant())).ShouldBe(HttpStatusCode.Accepted);
        (await SubscribeAsync("autre@exemple.fr")).ShouldBe(HttpStatusCode.Accepted);
        await Wait.UntilAsync(async () =>
            await api.CountAsync(
                $"SELECT count(*)::int AS \"Value\" FROM jobs WHERE kind = 'newsletter.invite' AND status = 'DONE'"
            ) == 3
        );
        Directory.GetFiles(mails, "*.eml").Length.ShouldBe(2);
        (await StatesAsync()).ShouldBe("CONFIRMED PENDING");

        // A day later the owner of a known address is told that there is nothing to do.
        await api.ExecuteAsync($"UPDATE newsletter_subscribers SET mailed_at = now() - interval '25 hours'");
        await SubscribeAsync(Reader);
        (await MailAsync(3)).ShouldContain("/newsletter/leave?key=");
    }

    [Fact]
    public async Task A_wish_is_refused_to_what_is_no_address_to_strangers_and_to_those_who_wish_too_much()
    {
        foreach (var wrong in new[] { "", "nobody", "a@localhost", "A <a@exemple.fr>", "a@exemple.fr, b@exemple.fr" })
        {
            (await SubscribeAsync(wrong)).ShouldBe(HttpStatusCode.BadRequest, wrong);
        }

        using var stranger = await api.Client()
            .PostAsJsonAsync(
                "/api/v1/newsletter/subscriptions",
                new
                {
                    email = Reader,
                    locale = "fr",
                    client = "x",
                }
            );
        stranger.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);

        var answers = new List<HttpStatusCode>();
        for (var number = 0; number < 7; number++)
        {
            answers.Add(await SubscribeAsync($"r{number}@exemple.fr", "192.0.2.7"));
        }

        answers.Take(5).ShouldAllBe(status => status == HttpStatusCode.Accepted);
        answers.ShouldContain(HttpStatusCode.TooManyRequests);
        (await SubscribeAsync("libre@exemple.fr", "192.0.2.8")).ShouldBe(HttpStatusCode.Accepted);
    }

    [Fact]
    public async Task A_link_ends_and_so_does_an_address_whose_owner_never_answers()
    {
        await SubscribeAsync(Reader);
        var mail = await MailAsync(1);
        await api.ExecuteAsync($"UPDATE newsletter_subscribers SET token_expires_at = now() - interval '1 second'");
        (await ConfirmAsync(Link().Match(mail).Groups["token"].Value)).ShouldBe(HttpStatusCode.NotFound);

        await api.ExecuteAsync($"UPDATE newsletter_subscribers SET created_at = now() - interval '8 days'");
        await api.ExecuteAsync(
            $"UPDATE job_schedules SET next_run_at = now() - interval '1 second' WHERE name = 'newsletter.prune'"
        );
        await Wait.UntilAsync(async () => await StatesAsync() == "", TimeSpan.FromSeconds(40));
    }

    [Fact]
    public async Task Those_who_hold_the_right_see_export_and_remove_and_nobody_else()
    {
        await SubscribeAsync(Reader);
        await ConfirmAsync(Link().Match(await MailAsync(1)).Groups["token"].Value);
        // Administrators give the right; here they gave it to editors.
        await api.ExecuteAsync(
            $"""
            INSERT INTO role_permissions (role_id, permission_id)
            SELECT roles.id, permissions.id FROM roles, permissions
            WHERE roles.name = 'Editor' AND permissions.code = 'newsletter.manage'
            """
        );
        var administrator = await api.SignedInAsync(DemoDatabase.Editor);
        var node = (await administrator.AskAsync("{ newsletterSubscribers { nodes { id email status locale } } }"))
            .GetProperty("newsletterSubscribers")
            .GetProperty("nodes")[0];
        node.GetProperty("email").GetString().ShouldBe(Reader);
        (await administrator.GetStringAsync("/api/v1/newsletter/export")).ShouldContain($"{Reader},fr,");

        var author = await api.SignedInAsync(DemoDatabase.Author);
        using var refused = await author.GetAsync("/api/v1/newsletter/export");
        refused.StatusCode.ShouldBe(HttpStatusCode.Forbidden);

        const string Remove = """
            mutation ($id: ID!) {
              removeNewsletterSubscriber(input: { id: $id }) {
                removedNewsletterSubscriber { email }
                errors { __typename }
              }
            }
            """;
        var id = node.GetProperty("id").GetString();
        (await administrator.AskAsync(Remove, new { id })).ToString().ShouldContain(Reader);
        (await administrator.AskAsync(Remove, new { id }))
            .ToString()
            .ShouldContain("NewsletterSubscriberNotFoundError");
        (await StatesAsync()).ShouldBeEmpty();
    }

    public async Task InitializeAsync()
    {
        mails = Directory.CreateTempSubdirectory("lavamedia-newsletter-").FullName;
        api = await ApiFixture.StartAsync(
            new Dictionary<string, string?>
            {
                ["Lavamedia:RevalidationSecret"] = Secret,
                ["Lavamedia:PortalUrl"] = "https://portail.example",
                ["Lavamedia:Mail:Folder"] = mails,
            },
            runsJobs: true
        );
        portal = api.Client();
        portal.DefaultRequestHeaders.Add("Lavamedia-Portal-Secret", Secret);
    }

    public async Task DisposeAsync()
    {
        await api.DisposeAsync();
        Directory.Delete(mails, recursive: true);
    }

    private Task<HttpStatusCode> SubscribeAsync(string email, string client = "192.0.2.1") =>
        PostAsync(
            "subscriptions",
            new
            {
                email,
                locale = "fr",
                client,
            }
        );

    private Task<HttpStatusCode> ConfirmAsync(string token) => PostAsync("confirmations", new { token });

    private Task<HttpStatusCode> RemoveAsync(string key) => PostAsync("removals", new { key });

    private async Task<HttpStatusCode> PostAsync(string path, object body)
    {
        using var response = await portal.PostAsJsonAsync($"/api/v1/newsletter/{path}", body);
        return response.StatusCode;
    }

    private async Task<string> StatesAsync()
    {
        await using var connection = new Npgsql.NpgsqlConnection(api.ConnectionString);
        await connection.OpenAsync();
        await using var command = new Npgsql.NpgsqlCommand(
            "SELECT coalesce(string_agg(status, ' ' ORDER BY status), '') FROM newsletter_subscribers",
            connection
        );
        return (string)(await command.ExecuteScalarAsync())!;
    }

    /// <summary>The newest mail, once there are so many, with its lines as they were before they were sent.</summary>
    private async Task<string> MailAsync(int number)
    {
        await Wait.UntilAsync(() => Task.FromResult(Directory.GetFiles(mails, "*.eml").Length == number));
        var text = await File.ReadAllTextAsync(
            Directory.GetFiles(mails, "*.eml").OrderDescending(StringComparer.Ordinal).First()
        );
        // Headers are folded (RFC 5322); only bodies are quoted-printable (RFC 2045): an address in a header may have "=A1" in it.
        var bodies = text.IndexOf("\r\n\r\n", StringComparison.Ordinal);
        return Regex.Replace(text[..bodies], "\r\n(?=[ \t])", string.Empty)
            + Regex.Replace(
                Regex.Replace(text[bodies..], "=\r?\n", string.Empty),
                "=([0-9A-F]{2})",
                code => ((char)Convert.ToInt32(code.Groups[1].Value, 16)).ToString()
            );
    }

    [GeneratedRegex(@"https://portail\.example/newsletter/confirm\?token=(?<token>[\w-]+)")]
    private static partial Regex Link();

    [GeneratedRegex(@"leave\?key=(?<key>[\w-]+)>")]
    private static partial Regex Key();
}
