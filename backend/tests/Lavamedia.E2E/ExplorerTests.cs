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
        await ide.WriteAsync("query Sections { categories(first: 3) { nodes { name } } }");
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

    private static async Task<int> FigureAsync(IdeDesk ide, string name) =>
        int.Parse(
            await ide.Panel.Locator($"dt:text-is('{name}') + dd").InnerTextAsync(),
            System.Globalization.CultureInfo.InvariantCulture
        );
}
