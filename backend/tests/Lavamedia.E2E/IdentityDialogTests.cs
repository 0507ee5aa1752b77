namespace Lavamedia.E2E;

/// <summary>What opens above the screens of accounts, roles and programs stands in nobody's way.</summary>
[Collection(ScreensCollection.Name)]
public sealed class IdentityDialogTests(BrowserFixture browser) : BrowserTests(browser)
{
    internal static IReadOnlyList<Opening> Openings { get; } =
    [
        new("app/shell/profile-menu.tsx", "/users", "profile.open*"),
        new("features/users/invite-dialog.tsx", "/users", "users.invite"),
        new("features/users/confirm-dialog.tsx", "/users/{author}", "users.acts.suspend"),
        new("features/users/user-page.tsx", "/users/{author}", "users.acts.erase"),
        new("features/roles/role-dialog.tsx", "/roles", "roles.create"),
        new("features/roles/roles-page.tsx", "/roles?new={role}", "roles.acts"),
        new("features/roles/delete-role-dialog.tsx", "/roles?new={role}", "roles.acts", "roles.delete"),
        new("features/identity-providers/provider-dialog.tsx", "/identity-providers", "identityProviders.add"),
        new("features/applications/application-dialog.tsx", "/applications", "applications.register"),
        new("features/service-accounts/service-account-dialog.tsx", "/service-accounts", "serviceAccounts.create"),
        new(
            "features/service-accounts/api-key-dialog.tsx",
            "/service-accounts?account={serviceAccount}",
            "serviceAccounts.newKey"
        ),
        new(
            "features/service-accounts/revoke-key-dialog.tsx",
            "/service-accounts?account={serviceAccount}",
            "serviceAccounts.revokeNamed"
        ),
        new("features/audit/export-menu.tsx", "/audit", "audit.export"),
        new("features/account/authenticator-section.tsx", "/account", "account.addAuthenticator"),
    ];

    [Fact]
    public Task No_dialog_of_accounts_and_roles_stands_in_anybodys_way() => DialogWalk.RunAsync(Browser, Openings);
}
