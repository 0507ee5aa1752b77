using System.Net;
using System.Text.RegularExpressions;

namespace Lavamedia.Api.Tests.Rest;

/// <summary>The pages about the REST API bring everything with them.</summary>
[Collection(RestCollection.Name)]
public sealed partial class ApiReferencePageTests(RestNewsroom newsroom)
{
    [Theory]
    [InlineData("/openapi/ui")]
    [InlineData("/openapi/reference")]
    public async Task A_page_and_what_it_loads_come_from_here_alone(string address)
    {
        using var page = await newsroom.Reader.GetAsync(address);
        page.StatusCode.ShouldBe(HttpStatusCode.OK);
        var policy = page.Headers.GetValues("Content-Security-Policy").Single();
        policy.ShouldContain("default-src 'none'; script-src 'self';");
        var html = await page.Content.ReadAsStringAsync();
        html.ShouldNotContain("http");
        var files = Loaded()
            .Matches(html)
            .Select(match => match.Groups[1].Value)
            .Where(file => !file.StartsWith("data:", StringComparison.Ordinal))
            .ToList();
        files.ShouldNotBeEmpty();
        foreach (var file in files)
        {
            using var asset = await newsroom.Reader.GetAsync($"/openapi/{file}");
            asset.StatusCode.ShouldBe(HttpStatusCode.OK, file);
            var text = await asset.Content.ReadAsStringAsync();
            text.ShouldNotBeEmpty();
            asset.Content.Headers.ContentType!.MediaType.ShouldBe(
                file.EndsWith(".css", StringComparison.Ordinal) ? "text/css" : "text/javascript"
            );
        }

        (await newsroom.Reader.GetStringAsync("/openapi/assets/reference.js")).ShouldContain("disableTelemetry: true");
        var redoc = await newsroom.Reader.GetStringAsync("/openapi/assets/redoc.standalone.js");
        redoc.ShouldNotContain("cdn.redoc.ly");
        redoc.ShouldContain("`assets/redoc.svg`");
        using var picture = await newsroom.Reader.GetAsync("/openapi/assets/redoc.svg");
        picture.Content.Headers.ContentType!.MediaType.ShouldBe("image/svg+xml");
        using var nothing = await newsroom.Reader.GetAsync("/openapi/assets/nothing.js");
        nothing.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [GeneratedRegex("(?:src|href)=\"([^\"]+)\"")]
    private static partial Regex Loaded();
}
