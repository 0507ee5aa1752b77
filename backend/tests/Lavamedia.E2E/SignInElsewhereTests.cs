using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Lavamedia.E2E;

/// <summary>People of another house sign in with the identity that they have there.</summary>
[Collection(NewsroomCollection.Name)]
public sealed class SignInElsewhereTests(BrowserFixture browser) : BrowserTests(browser)
{
    private const string Password = "un volcan sous la neige";
    private readonly string name = $"Maison {Guid.NewGuid():N}"[..14];
    private CertifiedProvider provider = null!;
    private string providerId = null!;

    [Fact]
    public async Task T6_somebody_new_gets_an_account_with_the_roles_of_the_group_and_works_at_once()
    {
        var account = $"ada-{Guid.NewGuid():N}"[..12];
        var page = await Browser.OpenAsync();
        await page.GotoAsync(new Uri(Installation.Admin, "/auth/sign-in").ToString());
        await ContinueAsync(page, account);
        // The group of the newsroom is mapped to editors, who start articles.
        await page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "Nouvel article" }).First.WaitForAsync();
        using var administrator = new GraphQLClient();
        await administrator.SignInAsync(Installation.Administrator);
        var found = await administrator.RunAsync(
            "query ($email: String!) { users(first: 2, search: $email) { nodes { displayName roles { name } } } }",
            new { email = CertifiedProvider.EmailOf(account) }
        );
        var user = found.GetProperty("data").GetProperty("users").GetProperty("nodes").EnumerateArray().Single();
        user.GetProperty("displayName").GetString().ShouldBe("Ada Provider");
        user.GetProperty("roles").EnumerateArray().Single().GetProperty("name").GetString().ShouldBe("Editor");

        // Known the next time.
        await page.Context.ClearCookiesAsync();
        await page.GotoAsync(AccountDesk.SignInAddress);
        await ContinueAsync(page, account);
        await new AccountDesk(page).SeeAsync();
        await page.GetByText(name, new PageGetByTextOptions { Exact = true }).WaitForAsync();
    }

    [Fact]
    public async Task T6_an_account_is_linked_by_its_owner_alone_and_detached_on_the_profile()
    {
        var account = $"zoe-{Guid.NewGuid():N}"[..12];
        var email = CertifiedProvider.EmailOf(account);
        var page = await JoinAsync(email);
        var desk = new AccountDesk(page);

        // The same address is no proof: the owner signs in as always, and confirms.
        await page.GotoAsync(AccountDesk.SignInAddress);
        await ContinueAsync(page, account);
        await Heading(page, "Relier votre compte").WaitForAsync();
        await page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "Se connecter" }).ClickAsync();
        await page.GetByRole(AriaRole.Textbox, new PageGetByRoleOptions { Name = "Adresse e-mail" }).FillAsync(email);
        await page.GetByLabel("Mot de passe", new PageGetByLabelOptions { Exact = true }).FillAsync(Password);
        await Button(page, "Se connecter").ClickAsync();
        await Button(page, "Relier").ClickAsync();
        await desk.SeeAsync();
        var detach = page.GetByRole(
            AriaRole.Button,
            new PageGetByRoleOptions { Name = $"Détacher l’identité de {name}" }
        );
        await detach.WaitForAsync();

        await page.Context.ClearCookiesAsync();
        await page.GotoAsync(AccountDesk.SignInAddress);
        await ContinueAsync(page, account);
        await desk.SeeAsync();

        await detach.ClickAsync();
        await page.GetByText("Aucune. Pour en lier une").WaitForAsync();
        await page.Context.ClearCookiesAsync();
        await page.GotoAsync(AccountDesk.SignInAddress);
        await ContinueAsync(page, account);
        await Heading(page, "Relier votre compte").WaitForAsync();
    }

    /// <inheritdoc />
    public override async Task InitializeAsync()
    {
        provider = await CertifiedProvider.StartAsync();
        using var administrator = new GraphQLClient();
        await administrator.SignInAsync(Installation.Administrator);
        var roles = await administrator.RunAsync("{ roles { id name } }");
        var editor = roles
            .GetProperty("data")
            .GetProperty("roles")
            .EnumerateArray()
            .Single(role => role.GetProperty("name").GetString() == "Editor")
            .GetProperty("id")
            .GetString();
        var answer = await administrator.RunAsync(
            """
            mutation ($input: CreateIdentityProviderInput!) {
              createIdentityProvider(input: $input) { identityProvider { id } errors { ... on Error { message } } }
            }
            """,
            new
            {
                input = new
                {
                    name,
                    slug = Guid.NewGuid().ToString("N")[..12],
                    issuer = Installation.Provider.ToString().TrimEnd('/'),
                    clientId = CertifiedProvider.ClientId,
                    clientSecret = CertifiedProvider.ClientSecret,
                    scopes = new[] { "profile", "email", "groups" },
                    allowedDomains = new[] { "media.example" },
                    provisionsAccounts = true,
                    roleClaim = "groups",
                    roleMappings = new[] { new { claimValue = "newsroom", roleId = editor } },
                },
            }
        );
        var created = answer.GetProperty("data").GetProperty("createIdentityProvider");
        created.GetProperty("errors").ToString().ShouldBeEmpty(answer.ToString());
        providerId = created.GetProperty("identityProvider").GetProperty("id").GetString()!;
    }

    /// <inheritdoc />
    public override async Task DisposeAsync()
    {
        await base.DisposeAsync();
        using var administrator = new GraphQLClient();
        await administrator.SignInAsync(Installation.Administrator);
        await administrator.RunAsync(
            "mutation ($input: DeleteIdentityProviderInput!) { deleteIdentityProvider(input: $input) { errors { ... on Error { message } } } }",
            new { input = new { id = providerId } }
        );
        await provider.DisposeAsync();
    }

    /// <summary>Presses the provider's button, signs in there where it asks, and agrees.</summary>
    private async Task ContinueAsync(IPage page, string account)
    {
        var link = page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = $"Continuer avec {name}" });
        // A provider that was just made is on the next page that is asked for, and not on one that was open already.
        for (var attempt = 0; attempt < 20 && await link.CountAsync() == 0; attempt++)
        {
            await Task.Delay(250);
            await page.ReloadAsync();
        }

        await link.ClickAsync();
        await page.ArriveAsync($"^{Regex.Escape(Installation.Provider.ToString())}");
        var login = page.Locator("input[name=login]");
        await login.FillAsync(account);
        await page.Locator("input[name=password]").FillAsync("any");
        await page.Locator("button[type=submit]").ClickAsync();
        // Its page of consent comes once for each account.
        await page.Locator("input[name=prompt][value=consent]")
            .WaitForAsync(new LocatorWaitForOptions { State = WaitForSelectorState.Attached });
        await page.Locator("button[type=submit]").ClickAsync();
        await page.LeaveAsync($"^{Regex.Escape(Installation.Provider.ToString())}");
    }

    private async Task<IPage> JoinAsync(string email)
    {
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
        await page.GetByLabel("Mot de passe").FillAsync(Password);
        await Button(page, "Activer mon compte").ClickAsync();
        await Heading(page, "Se connecter").WaitForAsync();
        return page;
    }

    private static ILocator Heading(IPage page, string text) =>
        page.GetByRole(AriaRole.Heading, new PageGetByRoleOptions { Name = text });

    private static ILocator Button(IPage page, string text) =>
        page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = text, Exact = true });
}
