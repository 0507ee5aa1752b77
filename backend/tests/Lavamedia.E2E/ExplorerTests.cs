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
        await page.GotoAsync(new Uri(Installation.Api, "/graphql").ToString());
        await page.Locator(".graphiql-query-editor").GetByText("LatestArticles").First.WaitForAsync();
        await page.GetByRole(
                AriaRole.Button,
                new PageGetByRoleOptions
                {
                    NameRegex = new("Execute query", System.Text.RegularExpressions.RegexOptions.IgnoreCase),
                }
            )
            .ClickAsync();
        await page.Locator(".graphiql-response").GetByText("displayName").First.WaitForAsync();
        foreign.ShouldBeEmpty();
    }
}
