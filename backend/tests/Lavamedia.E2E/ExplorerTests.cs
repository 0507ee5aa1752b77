using Microsoft.Playwright;

namespace Lavamedia.E2E;

/// <summary>The GraphQL IDE, as a developer opens it.</summary>
[Collection(ScreensCollection.Name)]
public sealed class ExplorerTests(BrowserFixture browser) : BrowserTests(browser)
{
    [Fact]
    public async Task The_schema_is_explored_and_a_query_runs_with_nothing_from_elsewhere()
    {
        var page = await Browser.OpenAsync();
        var foreign = new List<string>();
        page.Request += (_, request) =>
        {
            if (
                !request.Url.StartsWith(Installation.Api.ToString(), StringComparison.Ordinal)
                && !request.Url.StartsWith("data:", StringComparison.Ordinal)
                && !request.Url.StartsWith("blob:", StringComparison.Ordinal)
            )
            {
                foreign.Add(request.Url);
            }
        };
        var ide = new IdeDesk(page);
        await ide.ArriveAsync();
        await ide.RunAsync();
        await ide.Response.GetByText("displayName").First.WaitForAsync();
        foreign.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_field_that_is_ticked_in_the_explorer_is_asked_for()
    {
        var page = await Browser.OpenAsync();
        var ide = new IdeDesk(page);
        await ide.ArriveAsync();
        await ide.WriteAsync("Sections", "query Sections { categories(first: 3) { nodes { name } } }");
        await ide.ShowAsync("Explorer");
        await ide.Panel.Locator("[data-field-name='pageInfo']").First.ClickAsync();
        await ide.Editor.GetByText("pageInfo").First.WaitForAsync();
        await ide.Panel.Locator("[data-field-name='hasNextPage']").First.ClickAsync();
        await ide.Editor.GetByText("hasNextPage").First.WaitForAsync();
        await ide.RunAsync();
        await ide.Response.GetByText("\"hasNextPage\"").First.WaitForAsync();
    }

    [Fact]
    public async Task A_run_tells_its_cost_and_the_statements_that_it_took()
    {
        var page = await Browser.OpenAsync();
        var ide = new IdeDesk(page);
        await ide.ArriveAsync();
        await ide.ShowAsync("Cost and SQL");
        await ide.RunAsync();
        await ide.Panel.GetByText("FROM content_items").First.WaitForAsync();
        (await FigureAsync(ide, "HTTP status")).ShouldBe(200);
        (await FigureAsync(ide, "Field cost")).ShouldBeGreaterThan(0);
        (await FigureAsync(ide, "Type cost")).ShouldBeGreaterThan(0);
        (await FigureAsync(ide, "Round trips")).ShouldBe(1);
        (await FigureAsync(ide, "SQL statements")).ShouldBe(await ide.Panel.Locator("pre").CountAsync());
    }

    [Fact]
    public async Task What_was_written_and_run_is_there_again_after_a_reload()
    {
        var page = await Browser.OpenAsync();
        var ide = new IdeDesk(page);
        await ide.ArriveAsync();
        await ide.RunAsync();
        await ide.Response.GetByText("displayName").First.WaitForAsync();
        await ide.OpenTabAsync();
        await ide.WriteAsync("SectionNames", "query SectionNames { categories(first: 2) { nodes { name } } }");
        await ide.RunAsync();
        await ide.Response.GetByText("\"nodes\"").First.WaitForAsync();

        await page.ReloadAsync();
        await Assertions.Expect(ide.Tabs).ToContainTextAsync(["LatestArticles", "SectionNames"]);
        await ide.Editor.GetByText("SectionNames").First.WaitForAsync();
        await ide.ShowAsync("History");
        await ide.Panel.GetByText("LatestArticles", new LocatorGetByTextOptions { Exact = true }).ClickAsync();
        await ide.Editor.GetByText("publishedAt").First.WaitForAsync();
    }

    [Fact]
    public async Task Who_signs_in_sees_drafts_and_hears_of_their_changes()
    {
        using var api = new GraphQLClient();
        await api.SignInAsync(Installation.Editor);
        var draft = (
            await api.RunAsync(
                """mutation { createContentItem(input: { title: "Ebauche" }) { contentItem { id latestVersionNumber } } }"""
            )
        )
            .GetProperty("data")
            .GetProperty("createContentItem")
            .GetProperty("contentItem");
        var id = draft.GetProperty("id").GetString();

        var page = await Browser.OpenAsync();
        var ide = new IdeDesk(page);
        await ide.ArriveAsync();
        await ide.ShowAsync("Session");
        await SignInAsync(ide, "not-the-password");
        await ide.Panel.GetByRole(AriaRole.Alert).WaitForAsync();
        (await ide.Panel.GetByLabel("E-mail").InputValueAsync()).ShouldBe(Installation.Editor);
        await SignInAsync(ide, Installation.Password);
        await ide.Panel.GetByText("Signed in as").WaitForAsync();

        await ide.WriteAsync("Draft", $"query Draft {{ contentItemById(id: \"{id}\", stage: DRAFT) {{ title }} }}");
        await ide.RunAsync();
        await ide.Response.GetByText("Ebauche").First.WaitForAsync();

        await ide.WriteAsync(
            "Changes",
            $"subscription Changes {{ onContentItemChanged(id: \"{id}\", stage: DRAFT) {{ title latestVersionNumber }} }}"
        );
        await ide.RunAsync();
        // Nothing on the page says when the server listens, so it is told until it was heard.
        var heard = ide.Response.GetByText("Reprise").First.WaitForAsync();
        for (
            var version = draft.GetProperty("latestVersionNumber").GetInt32();
            await Task.WhenAny(heard, Task.Delay(500)) != heard;
            version++
        )
        {
            var saved = await api.RunAsync(
                """
                mutation Save($id: ID!, $version: Int!, $title: String!) {
                  updateContentItem(input: { id: $id, expectedVersion: $version, title: $title }) {
                    errors { ... on Error { code message } }
                  }
                }
                """,
                new
                {
                    id,
                    version,
                    title = $"Reprise{version}",
                }
            );
            saved.ErrorCode("updateContentItem").ShouldBeNull();
        }

        await heard;
        await ide.Panel.GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { Name = "Sign out" }).ClickAsync();
        await ide.Panel.GetByText("Anonymous").WaitForAsync();
    }

    private static async Task SignInAsync(IdeDesk ide, string password)
    {
        await ide.Panel.GetByLabel("E-mail").FillAsync(Installation.Editor);
        await ide.Panel.GetByLabel("Password").FillAsync(password);
        await ide.Panel.GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { Name = "Sign in" }).ClickAsync();
    }

    private static async Task<int> FigureAsync(IdeDesk ide, string name) =>
        int.Parse(
            await ide.Panel.Locator($"dt:text-is('{name}') + dd").InnerTextAsync(),
            System.Globalization.CultureInfo.InvariantCulture
        );
}
