using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Lavamedia.E2E;

/// <summary>
/// What opens above the screens of the admin, light and dark, held against WCAG 2.2 AA: dialogs, menus and popovers, each opened by keyboard.
/// Which there are is read where the admin declares them; a new one is a failure until it is said here how to come to it.
/// </summary>
[Collection(BrowserCollection.Name)]
public sealed partial class EveryDialogTests(BrowserFixture browser)
{
    /// <summary>Whatever opens; the screen below has been looked at, and the keyboard does not come to it meanwhile.</summary>
    private const string Overlays =
        "[role=dialog], [role=alertdialog], [role=menu], [data-radix-popper-content-wrapper]";

    /// <summary>Those that need more than a way through the screens, and the tests that come to them.</summary>
    private static readonly Dictionary<string, string> Elsewhere = new()
    {
        ["app/secret-dialog.tsx"] = nameof(AdministrationTests),
        ["features/account/passkeys-section.tsx"] = "Names a key of a device, which no browser of tests has.",
        ["features/account/recovery-codes-dialog.tsx"] = nameof(AccountTests),
        ["features/applications/application-acts.tsx"] = nameof(AdministrationTests),
        ["features/applications/application-row.tsx"] = nameof(AdministrationTests),
        ["features/content-types/loss-dialog.tsx"] =
            "Says what a changed type would lose, as the confirmation above others.",
        ["features/editor/body/writing/block-handle.tsx"] = "Follows the pointer; the keyboard has the menu of blocks.",
        ["features/editor/comments/thread-card.tsx"] = nameof(ReviewTests),
        ["features/editor/merging/merge-dialog.tsx"] = nameof(NothingTypedIsLostTests),
        ["features/identity-providers/delete-provider-dialog.tsx"] = nameof(AdministrationTests),
        ["features/identity-providers/provider-row.tsx"] = nameof(AdministrationTests),
        ["features/newsletter/remove-dialog.tsx"] = nameof(NewsletterTests),
        ["features/schedules/schedule-dialog.tsx"] = nameof(PlanningTests),
        ["features/session/session-dialog.tsx"] = nameof(NothingTypedIsLostTests),
    };

    [Fact]
    public void Every_dialog_is_opened_somewhere()
    {
        var source = Repository.PathOf("frontend/apps/admin/src");
        var declared = Directory
            .EnumerateFiles(source, "*.tsx", SearchOption.AllDirectories)
            .Where(file => Declaration().IsMatch(File.ReadAllText(file)))
            .Select(file => Path.GetRelativePath(source, file).Replace('\\', '/'));

        Openings(Things.None)
            .Select(opening => opening.File)
            .Concat(Elsewhere.Keys)
            .Distinct()
            .ShouldBe(declared, ignoreOrder: true);
    }

    [Fact]
    public async Task No_dialog_stands_in_anybodys_way()
    {
        var openings = Openings(await Things.MakeAsync());
        var page = await browser.OpenAsync();
        page.SetDefaultTimeout(4_000);
        var desk = new AdminDesk(page);
        await desk.SignInAsync(Installation.Administrator);
        await desk.SeeContentsAsync();

        var violations = new List<string>();
        foreach (var opening in openings)
        {
            try
            {
                violations.AddRange((await LookAtAsync(desk, opening)).Select(problem => $"{opening.File}: {problem}"));
            }
            catch (TimeoutException)
            {
                // The others are looked at all the same: one run tells of everything.
                violations.Add($"{opening.File}: does not open by {string.Join(", ", opening.Steps)}");
                await page.GotoAsync("about:blank");
            }
        }

        string.Join("\n", violations).ShouldBeEmpty();
        await page.CloseAsync();
    }

    /// <summary>Where each is, and the words that lead to it: names of buttons and items by their keys among the admin's messages.</summary>
    private static IReadOnlyList<Opening> Openings(Things things) =>
        [
            new("features/command-palette/command-palette.tsx", "/", "key:Control+k"),
            new("app/shell/profile-menu.tsx", "/", "profile.open*"),
            new("features/notices/notice-bell.tsx", "/", "notices.title*"),
            new("features/content-list/columns-menu.tsx", "/content", "contentList.columns*"),
            new("features/content-list/saved-views-menu.tsx", "/content", "views.title*"),
            new("features/content-list/saved-view-dialog.tsx", "/content", "views.title*", "views.save"),
            new("features/content-list/bulk-dialog.tsx", "/content", "check", "bulk.act.ADD_TAGS"),
            new("features/releases/add-to-release-dialog.tsx", "/content", "check", "releases.addTo"),
            new("features/board/board-card.tsx", "/board", "board.actsOf"),
            new("features/calendar/entry-chip.tsx", "/calendar", "calendar.kind.published*"),
            new("features/previews/site-preview-dialog.tsx", "/schedules", "sitePreview.open"),
            new("features/categories/category-dialog.tsx", "/categories", "categories.create"),
            new("features/tags/tag-dialog.tsx", "/tags", "tags.create"),
            new("features/tags/merge-dialog.tsx", "/tags", "tags.merge"),
            new("features/series/new-series-dialog.tsx", "/series", "series.create"),
            new("features/series/series-form.tsx", $"/series/{things.Series}", "series.delete"),
            new("features/releases/release-dialog.tsx", "/releases", "releases.create"),
            new("features/releases/add-items-dialog.tsx", $"/releases/{things.Release}", "releases.add"),
            new("features/releases/release-acts-menu.tsx", $"/releases/{things.Release}", "releases.acts"),
            new(
                "features/releases/release-question.tsx",
                $"/releases/{things.Release}",
                "releases.acts",
                "releases.schedule"
            ),
            new("features/releases/release-item-row.tsx", $"/releases/{things.Release}", "releases.change"),
            new("features/content-types/new-content-type-dialog.tsx", "/content-types", "contentTypes.create"),
            new(
                "features/content-types/content-type-form.tsx",
                $"/content-types/{things.ContentType}",
                "contentTypes.delete"
            ),
            new("features/media/asset-dialog.tsx", "/library", "library.open*"),
            new("features/users/invite-dialog.tsx", "/users", "users.invite"),
            new("features/users/confirm-dialog.tsx", $"/users/{things.Author}", "users.acts.suspend"),
            new("features/users/user-page.tsx", $"/users/{things.Author}", "users.acts.erase"),
            new("features/access/access-dialog.tsx", $"/users/{things.Author}", "access.ofPerson"),
            new("features/roles/role-dialog.tsx", "/roles", "roles.create"),
            new("features/identity-providers/provider-dialog.tsx", "/identity-providers", "identityProviders.add"),
            new("features/applications/application-dialog.tsx", "/applications", "applications.register"),
            new("features/service-accounts/service-account-dialog.tsx", "/service-accounts", "serviceAccounts.create"),
            new(
                "features/service-accounts/api-key-dialog.tsx",
                $"/service-accounts?account={things.ServiceAccount}",
                "serviceAccounts.newKey"
            ),
            new(
                "features/service-accounts/revoke-key-dialog.tsx",
                $"/service-accounts?account={things.ServiceAccount}",
                "serviceAccounts.revokeNamed"
            ),
            new("features/seo/redirects/redirect-dialog.tsx", "/seo/redirects", "redirects.create"),
            new("features/seo/redirects/redirects-page.tsx", "/seo/redirects", "redirects.file"),
            new("features/seo/redirects/import-dialog.tsx", "/seo/redirects", "redirects.file", "redirects.import"),
            new("features/seo/redirects/delete-dialog.tsx", "/seo/redirects", "redirects.delete"),
            new("features/search/synonym-dialog.tsx", "/search", "search.addSynonyms"),
            new("features/audit/export-menu.tsx", "/audit", "audit.export"),
            new("features/account/authenticator-section.tsx", "/account", "account.addAuthenticator"),
            new("features/history/name-version-dialog.tsx", $"/content/{things.Article}/history", "history.giveName"),
            new(
                "features/history/restore-version-dialog.tsx",
                $"/content/{things.Article}/history?version=1",
                "history.restore"
            ),
            new("features/editor/editor-bar.tsx", $"/content/{things.Article}", "editor.more"),
            new("features/workflow/act-dialog.tsx", $"/content/{things.Article}", "editor.more", "editor.act.EMBARGO"),
            new(
                "features/previews/preview-dialog.tsx",
                $"/content/{things.Article}",
                "editor.more",
                "editor.sharePreview"
            ),
            new("features/editor/body/body-toolbar.tsx", $"/content/{things.Article}", "editor.toolbar.insert"),
            new(
                "features/editor/body/embed-dialog.tsx",
                $"/content/{things.Article}",
                "editor.toolbar.insert",
                "editor.block.embed"
            ),
            new(
                "features/editor/body/article-picker.tsx",
                $"/content/{things.Article}",
                "editor.toolbar.insert",
                "editor.block.related"
            ),
            new("features/media/media-picker.tsx", $"/content/{things.Article}", "editor.toolbar.picture"),
            new("features/editor/body/link-dialog.tsx", $"/content/{things.Article}", "editor.toolbar.link"),
            new(
                "features/editor/body/writing/writing-status.tsx",
                $"/content/{things.Article}",
                "editor.writing.outline"
            ),
            new(
                "features/editor/body/writing/typography-dialog.tsx",
                $"/content/{things.Article}",
                "editor.writing.typography"
            ),
            new("features/editor/body/writing/keyboard-help.tsx", $"/content/{things.Article}", "editor.writing.help"),
            new("features/assignments/assignment-dialog.tsx", $"/content/{things.Article}", "assignments.assign"),
            new("features/assignments/assignments-section.tsx", $"/content/{things.Article}", "assignments.more"),
            new(
                "features/editor/body/blocks/table-block.tsx",
                $"/content/{things.Article}",
                "cell",
                "editor.table.label"
            ),
        ];

    private static async Task<IReadOnlyList<string>> LookAtAsync(AdminDesk desk, Opening opening)
    {
        var page = desk.Page;
        var address = new Uri(Installation.Admin, opening.Path).ToString();
        if (page.Url != address)
        {
            await page.GotoAsync(address);
        }

        foreach (var step in opening.Steps)
        {
            await StepAsync(desk, step);
        }

        var overlays = page.Locator(Overlays);
        await overlays.First.WaitForAsync();
        // Half-transparent on their way in, things have no contrast yet.
        await page.EvaluateAsync(
            """
            () => Promise.all(document.getAnimations()
              .filter(({ effect }) => effect.getComputedTiming().endTime !== Infinity)
              .map(({ finished }) => finished.catch(() => undefined)))
            """
        );
        var violations = new List<string>();
        foreach (var scheme in (ColorScheme[])[ColorScheme.Light, ColorScheme.Dark])
        {
            await page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = scheme });
            violations.AddRange(
                (await Scans.ViolationsAsync(page, Overlays)).Select(violation => $"{scheme}: {violation}")
            );
        }

        // Whatever opened by keyboard closes by it.
        for (var press = 0; press < 3 && await overlays.CountAsync() > 0; press++)
        {
            await page.Keyboard.PressAsync("Escape");
            await page.WaitForTimeoutAsync(50);
        }

        if (await overlays.CountAsync() > 0)
        {
            violations.Add("does not close by Escape");
            await page.GotoAsync("about:blank");
        }

        return violations;
    }

    private static async Task StepAsync(AdminDesk desk, string step)
    {
        var page = desk.Page;
        if (step.StartsWith("key:", StringComparison.Ordinal))
        {
            await page.GetByRole(AriaRole.Main).WaitForAsync();
            await page.Keyboard.PressAsync(step["key:".Length..]);
            return;
        }

        switch (step)
        {
            case "check":
                await page.GetByRole(
                        AriaRole.Checkbox,
                        new PageGetByRoleOptions { NameRegex = Words.Of("contentList.chooseRow") }
                    )
                    .First.CheckAsync();
                break;
            case "cell":
                await desk.Body.GetByRole(AriaRole.Cell).First.ClickAsync();
                break;
            default:
                var name = Words.Of(step);
                var target = page.GetByRole(AriaRole.Menuitem, new PageGetByRoleOptions { NameRegex = name })
                    .Or(page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { NameRegex = name }))
                    .First;
                await target.FocusAsync();
                await target.PressAsync("Enter");
                break;
        }
    }

    [GeneratedRegex(@"<(Dialog|Dialog\.Root|Menu|Popover\.Root|ConfirmDialog)[\s>]")]
    private static partial Regex Declaration();

    /// <summary>Something that opens.</summary>
    /// <param name="File">Where the admin declares it.</param>
    /// <param name="Path">The screen.</param>
    /// <param name="Steps">What to press, one after the other.</param>
    private sealed record Opening(string File, string Path, params string[] Steps);

    /// <summary>What the admin says in French.</summary>
    private static partial class Words
    {
        private static readonly JsonElement Messages = JsonDocument
            .Parse(File.ReadAllText(Repository.PathOf("frontend/apps/admin/src/messages/fr.json")))
            .RootElement;

        /// <summary>A name, in which what is filled in may be anything; with a star after the key a part of a name.</summary>
        public static Regex Of(string key)
        {
            var text = key.TrimEnd('*').Split('.').Aggregate(Messages, (at, part) => at.GetProperty(part)).GetString()!;
            // Names have ordinary spaces, whatever spaces the message has.
            var name = string.Join(".+", Placeholder().Split(Spaces().Replace(text, " ")).Select(Regex.Escape));
            return new Regex(key.EndsWith('*') ? name : $"^{name}$");
        }

        [GeneratedRegex(@"\s")]
        private static partial Regex Spaces();

        [GeneratedRegex(@"\{\w+\}")]
        private static partial Regex Placeholder();
    }

    /// <summary>The things whose screens are opened.</summary>
    private sealed record Things(
        string Article,
        string Author,
        string Release,
        string Series,
        string ContentType,
        string ServiceAccount
    )
    {
        public static Things None { get; } =
            new(string.Empty, string.Empty, string.Empty, string.Empty, string.Empty, string.Empty);

        public static async Task<Things> MakeAsync()
        {
            using var api = new GraphQLClient();
            await api.SignInAsync(Installation.Administrator);
            var name = Guid.NewGuid().ToString("N")[..6];
            var article = await KeyedRoutes.ArticleAsync(api);
            var author = await AuthorAsync(api);
            var release = await MadeAsync("createContentRelease", "contentRelease", new { name = $"Ensemble {name}" });
            await MadeAsync(
                "addContentReleaseItems",
                "contentRelease",
                new
                {
                    releaseId = release,
                    contentIds = new[] { article },
                    act = "PUBLISH",
                    versionChoice = "LATEST_APPROVED",
                }
            );
            await KeyedRoutes.AskAsync(
                api,
                "mutation ($input: AssignContentItemInput!) { assignContentItem(input: $input) { errors { __typename } } }",
                new
                {
                    input = new
                    {
                        contentId = article,
                        assigneeIds = new[] { author },
                        role = "WRITER",
                    },
                }
            );
            await MadeAsync("createTag", "tag", new { name = $"Mot {name}" });
            await MadeAsync(
                "createManagedRedirect",
                "managedRedirect",
                new { source = $"/ancien-{name}", target = "/" }
            );
            var key = $"fiche{name}";
            await MadeAsync(
                "createContentType",
                "contentTypeDefinition",
                new
                {
                    key,
                    labels = new[] { new { locale = "fr", text = $"Fiche {name}" } },
                    fields = Array.Empty<object>(),
                }
            );
            var account = await MadeAsync(
                "createServiceAccount",
                "user",
                new { displayName = $"Programme {name}", roleIds = Array.Empty<string>() }
            );
            await KeyedRoutes.AskAsync(
                api,
                "mutation ($input: CreateApiKeyInput!) { createApiKey(input: $input) { errors { __typename } } }",
                new
                {
                    input = new
                    {
                        accountId = account,
                        name = $"Clé {name}",
                        scopes = Array.Empty<string>(),
                    },
                }
            );
            return new Things(
                article,
                author,
                release,
                await MadeAsync("createSeries", "series", new { title = $"Série {name}" }),
                key,
                account
            );

            Task<string> MadeAsync(string mutation, string thing, object input) =>
                KeyedRoutes.MadeAsync(
                    api,
                    mutation,
                    $"{char.ToUpperInvariant(mutation[0])}{mutation[1..]}Input",
                    thing,
                    input
                );
        }

        private static async Task<string> AuthorAsync(GraphQLClient api)
        {
            var found = await KeyedRoutes.AskAsync(
                api,
                """{ users(first: 1, search: "author@lavamedia.example") { nodes { id } } }"""
            );
            return found.GetProperty("users").GetProperty("nodes")[0].GetProperty("id").GetString()!;
        }
    }
}
