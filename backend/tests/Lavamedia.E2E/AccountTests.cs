using Microsoft.Playwright;

namespace Lavamedia.E2E;

/// <summary>How people come to have an account, and prove that it is theirs.</summary>
[Collection(NewsroomCollection.Name)]
public sealed class AccountTests(BrowserFixture browser) : BrowserTests(browser)
{
    private const string Password = "un volcan sous la neige";

    [Fact]
    public async Task An_invited_person_joins_and_signs_in_with_a_code_and_with_a_recovery_code()
    {
        var (page, email) = await JoinAsync();
        var account = new AccountDesk(page);
        await account.SignInAsync(email, Password);
        var (secret, recoveryCodes) = await account.AddAuthenticatorAsync();
        recoveryCodes.Count.ShouldBe(10);

        await page.Context.ClearCookiesAsync();
        await account.SubmitPasswordAsync(email, Password);
        await account.SubmitCodeAsync("000000");
        await page.GetByRole(AriaRole.Alert).WaitForAsync();
        // The code that enrolled is used up; the next one is taken already, because clocks differ.
        await account.SubmitCodeAsync(AccountDesk.CodeAt(secret, DateTimeOffset.UtcNow.AddSeconds(30)));
        await account.SeeAsync();

        await page.Context.ClearCookiesAsync();
        await account.SubmitPasswordAsync(email, Password);
        await account.SubmitCodeAsync(recoveryCodes[4]);
        await account.SeeAsync();
        await page.GetByText("9 codes de secours restants").WaitForAsync();
    }

    [Fact]
    public async Task A_passkey_signs_in_without_a_password()
    {
        var (page, email) = await JoinAsync();
        var account = new AccountDesk(page);
        await account.SignInAsync(email, Password);
        var devices = await page.Context.NewCDPSessionAsync(page);
        await devices.SendAsync("WebAuthn.enable");
        await devices.SendAsync(
            "WebAuthn.addVirtualAuthenticator",
            new Dictionary<string, object>
            {
                ["options"] = new
                {
                    protocol = "ctap2",
                    transport = "internal",
                    hasResidentKey = true,
                    hasUserVerification = true,
                    isUserVerified = true,
                    automaticPresenceSimulation = true,
                },
            }
        );
        await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Ajouter une clé d’accès" })
            .ClickAsync();
        await page.GetByText("Clé d’accès ajoutée").First.WaitForAsync();

        await page.Context.ClearCookiesAsync();
        // The virtual device answers as soon as the page offers it the choice: nothing has to be pressed.
        await page.GotoAsync(AccountDesk.SignInAddress);
        await account.SeeAsync();
    }

    [Fact]
    public async Task A_forgotten_password_is_replaced_by_the_link_of_a_mail()
    {
        var (page, email) = await JoinAsync();
        await page.GotoAsync(new Uri(Installation.Admin, "/auth/forgotten-password").ToString());
        await page.GetByLabel("Adresse électronique").FillAsync(email);
        await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Envoyer le lien" }).ClickAsync();
        await page.GetByText("vient d’y partir").WaitForAsync();

        var link = await Mailbox.LinkAsync(email, "reset-password");
        await page.GotoAsync(link);
        await page.GetByLabel("Mot de passe").FillAsync("password1234");
        var save = page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Enregistrer le mot de passe" });
        await save.ClickAsync();
        await page.GetByRole(AriaRole.Alert).WaitForAsync();
        await page.GetByLabel("Mot de passe").FillAsync("la cendre nourrit la vigne");
        await save.ClickAsync();
        await page.GetByText("Votre mot de passe est enregistré").WaitForAsync();

        // Used up, it leads to a new one.
        await page.GotoAsync(link);
        await page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "Demander un nouveau lien" })
            .ClickAsync();
        await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Envoyer le lien" }).WaitForAsync();

        await new AccountDesk(page).SignInAsync(email, "la cendre nourrit la vigne");
    }

    [Fact]
    public async Task An_address_is_changed_by_whoever_reads_its_mail_and_the_old_one_signs_in_no_more()
    {
        var (page, email) = await JoinAsync();
        var account = new AccountDesk(page);
        await account.SignInAsync(email, Password);
        var next = $"moved-{Guid.NewGuid():N}@lavamedia.example";
        await page.GetByLabel("Nouvelle adresse").FillAsync(next);
        await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Envoyer le lien" }).ClickAsync();
        await page.GetByText($"Un lien de confirmation est parti à {next}.").First.WaitForAsync();

        await page.GotoAsync(await Mailbox.LinkAsync(next, "verify-email"));
        await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Confirmer l’adresse" }).ClickAsync();
        await page.GetByText("connectez-vous désormais avec").WaitForAsync();

        await page.Context.ClearCookiesAsync();
        await account.SubmitPasswordAsync(email, Password);
        await page.GetByRole(AriaRole.Alert).WaitForAsync();
        await account.SignInAsync(next, Password);
    }

    [Fact]
    public async Task T4_what_an_application_was_allowed_is_seen_on_the_profile_and_withdrawn_there()
    {
        var (page, email) = await JoinAsync();
        await new AccountDesk(page).SignInAsync(email, Password);
        var name = $"Partenaire {Guid.NewGuid():N}"[..20];
        using var administrator = new GraphQLClient();
        await administrator.SignInAsync(Installation.Administrator);
        var registered = await administrator.RunAsync(
            "mutation ($input: RegisterClientInput!) { registerClient(input: $input) { issuedClient { clientId } } }",
            new
            {
                input = new
                {
                    name,
                    kind = "PUBLIC",
                    redirectUris = new[] { "https://partner.example/callback" },
                    postLogoutRedirectUris = Array.Empty<string>(),
                    scopes = new[] { "openid", "profile" },
                },
            }
        );
        var clientId = registered
            .GetProperty("data")
            .GetProperty("registerClient")
            .GetProperty("issuedClient")
            .GetProperty("clientId")
            .GetString();
        await page.RouteAsync("https://partner.example/**", route => route.FulfillAsync(new() { Body = "Merci" }));
        await page.GotoAsync(
            new Uri(
                Installation.Api,
                $"/auth/authorize?client_id={clientId}&redirect_uri=https%3A%2F%2Fpartner.example%2Fcallback&response_type=code"
                    + "&scope=openid%20profile&state=abc&code_challenge_method=S256"
                    + "&code_challenge=E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"
            ).ToString()
        );
        await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Autoriser", Exact = true })
            .ClickAsync();
        await page.GetByText("Merci").WaitForAsync();

        await page.GotoAsync(new Uri(Installation.Admin, "/account").ToString());
        await page.GetByText(name).WaitForAsync();
        await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = $"Retirer l’accord donné à {name}" })
            .ClickAsync();
        await page.GetByText("Aucune application n’agit en votre nom.").WaitForAsync();
    }

    [Fact]
    public async Task Z12_T4_a_suspension_ends_the_open_session_and_what_it_listens_to_within_its_bound()
    {
        var (page, email) = await JoinAsync();
        await new AccountDesk(page).SignInAsync(email, Password);
        await page.EvaluateAsync(
            """
            () => new Promise((listening) => {
              const socket = new WebSocket(location.origin.replace('http', 'ws') + '/graphql', 'graphql-transport-ws');
              const say = (message) => socket.send(JSON.stringify(message));
              socket.onopen = () => say({ type: 'connection_init' });
              socket.onmessage = ({ data }) => {
                if (!data.includes('connection_ack')) return;
                const query = 'subscription { onContentItemPublished { title } }';
                say({ id: 'news', type: 'subscribe', payload: { query } });
                listening();
              };
              window.closing = new Promise((resolve) => { socket.onclose = ({ code }) => resolve(code); });
            })
            """
        );
        var closing = page.EvaluateAsync<int>("() => window.closing");
        using var administrator = new GraphQLClient();
        await administrator.SignInAsync(Installation.Administrator);
        var users = await administrator.RunAsync(
            "query ($name: String!) { users(first: 1, where: { displayName: { eq: $name } }) { nodes { id } } }",
            new { name = email }
        );
        var id = users.GetProperty("data").GetProperty("users").GetProperty("nodes")[0].GetProperty("id").GetString();
        var answerToSuspension = await administrator.RunAsync(
            "mutation ($input: SuspendUserInput!) { suspendUser(input: $input) { errors { ... on Error { message } } } }",
            new { input = new { id } }
        );
        answerToSuspension.ToString().ShouldContain("\"errors\":null");

        var deadline = DateTimeOffset.UtcNow.AddSeconds(30);
        string answer;
        do
        {
            answer = await page.EvaluateAsync<string>(
                """
                async () => (await (await fetch('/graphql', {
                  method: 'POST',
                  headers: { 'content-type': 'application/json', 'graphql-preflight': '1' },
                  body: JSON.stringify({ query: '{ me { id } }' }),
                })).text())
                """
            );
            // Without a pause the questions would be the load that the answer waits for.
            await Task.Delay(100);
        } while (!answer.Contains("\"me\":null", StringComparison.Ordinal) && DateTimeOffset.UtcNow < deadline);

        answer.ShouldContain("\"me\":null");
        (await closing.WaitAsync(TimeSpan.FromSeconds(30))).ShouldBe(4403);
    }

    /// <summary>Somebody new, who has just accepted an invitation.</summary>
    private async Task<(IPage Page, string Email)> JoinAsync()
    {
        var email = $"new-{Guid.NewGuid():N}@lavamedia.example";
        using (var administrator = new GraphQLClient())
        {
            await administrator.SignInAsync(Installation.Administrator);
            await administrator.RunAsync(
                "mutation ($input: InviteUserInput!) { inviteUser(input: $input) { user { id } } }",
                new { input = new { email, displayName = "Zoé" } }
            );
        }

        var page = await Browser.OpenAsync();
        await page.GotoAsync(await Mailbox.LinkAsync(email, "invitation"));
        // The name is the address, so that the test finds the person among all others.
        await page.GetByLabel("Nom", new PageGetByLabelOptions { Exact = true }).FillAsync(email);
        await page.GetByLabel("Mot de passe").FillAsync(Password);
        await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Activer mon compte" }).ClickAsync();
        await page.GetByRole(AriaRole.Heading, new PageGetByRoleOptions { Name = "Se connecter" }).WaitForAsync();
        return (page, email);
    }
}
