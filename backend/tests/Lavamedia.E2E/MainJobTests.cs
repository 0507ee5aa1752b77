using System.Net;

namespace Lavamedia.E2E;

/// <summary>The job that everything else serves: an editor writes and publishes, a reader reads.</summary>
[Collection(BrowserCollection.Name)]
public sealed class MainJobTests(BrowserFixture browser)
{
    // Of this run alone, so that the tests can be repeated on the same installation.
    private static readonly string Run = Guid.NewGuid().ToString("N")[..6];
    private static readonly string Title = $"Le marégraphe n° {Run} n’a jamais menti";
    private static readonly string Path = $"/articles/le-maregraphe-n-{Run}-n-a-jamais-menti";
    private const string Sentence = "Depuis 1884, une plume trace la marée sur un rouleau de papier.";

    [Fact]
    public async Task An_article_is_written_published_read_and_withdrawn_within_a_second_each()
    {
        using var portal = new PortalReader();
        var page = await browser.OpenAsync();
        var desk = new AdminDesk(page);

        // A reader who asked too early must not be told "not found" for ever.
        (await portal.ReadAsync(Path)).Status.ShouldBe(HttpStatusCode.NotFound);

        await desk.SignInAsync(Installation.Editor);
        await desk.SeeContentsAsync();
        await desk.NewArticleAsync();
        await desk.Title.FillAsync(Title);
        await desk.Summary.FillAsync("À Marseille, un puits de pierre mesure la mer depuis le siècle avant-dernier.");
        await desk.Body.ClickAsync();
        await page.Keyboard.TypeAsync(Sentence);
        await desk.ChooseHeroAsync(Pictures.Jpeg());
        await desk.SeeHeroAsync();
        await desk.SaveAsync();
        (await portal.ReadAsync(Path)).Status.ShouldBe(HttpStatusCode.NotFound, "a draft is nobody's business");

        await desk.PublishAsync();
        var visible = await portal.UntilAsync(
            Path,
            (status, html) => status == HttpStatusCode.OK && html.Contains(Sentence, StringComparison.Ordinal)
        );
        visible.ShouldBeLessThan(TimeSpan.FromSeconds(1));

        var (_, article) = await portal.ReadAsync(Path);
        article.ShouldContain($"<title>{Title}", Case.Insensitive);
        article.ShouldContain("rel=\"canonical\"");
        article.ShouldContain("property=\"og:title\"");
        article.ShouldContain("application/ld+json");
        await portal.UntilAsync("/", (_, html) => html.Contains(Title, StringComparison.Ordinal));

        await desk.UnpublishAsync();
        var gone = await portal.UntilAsync(
            Path,
            (status, html) => status == HttpStatusCode.NotFound && !html.Contains(Sentence, StringComparison.Ordinal)
        );
        gone.ShouldBeLessThan(TimeSpan.FromSeconds(1));
        await portal.UntilAsync("/", (_, html) => !html.Contains(Title, StringComparison.Ordinal));
    }
}
