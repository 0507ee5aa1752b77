using System.Net;

namespace Lavamedia.E2E;

/// <summary>The job that everything else serves: an editor writes and publishes, a reader reads.</summary>
[Collection(QuietCollection.Name)]
public sealed class MainJobTests(BrowserFixture browser) : BrowserTests(browser)
{
    private const string Sentence = "Depuis 1884, une plume trace la marée sur un rouleau de papier.";

    [Fact]
    public async Task An_article_is_written_published_read_and_withdrawn_within_a_second_each()
    {
        using var portal = new PortalReader();
        var page = await Browser.OpenAsync();
        var desk = new AdminDesk(page);
        await desk.SignInAsync(Installation.Editor);

        await Promptness.WithinAsync(TimeSpan.FromSeconds(1), () => MeasureAsync(portal, desk));
    }

    /// <summary>Writes an article, publishes it and takes it back.</summary>
    private static async Task<IReadOnlyList<(string What, TimeSpan Took)>> MeasureAsync(
        PortalReader portal,
        AdminDesk desk
    )
    {
        // Of this attempt alone, so that the tests can be repeated on the same installation.
        var run = Guid.NewGuid().ToString("N")[..6];
        var title = $"Le marégraphe n° {run} n’a jamais menti";
        var path = $"/articles/le-maregraphe-n-{run}-n-a-jamais-menti";

        // A reader who asked too early must not be told "not found" for ever.
        (await portal.ReadAsync(path)).Status.ShouldBe(HttpStatusCode.NotFound);

        await desk.SeeContentsAsync();
        await desk.NewArticleAsync();
        await desk.Title.FillAsync(title);
        await desk.Summary.FillAsync("À Marseille, un puits de pierre mesure la mer depuis le siècle avant-dernier.");
        await desk.Body.ClickAsync();
        await desk.Page.Keyboard.TypeAsync(Sentence);
        await desk.ChooseHeroAsync(Pictures.Jpeg());
        await desk.SeeHeroAsync();
        await desk.SaveAsync();
        (await portal.ReadAsync(path)).Status.ShouldBe(HttpStatusCode.NotFound, "a draft is nobody's business");

        await desk.PublishAsync();
        var visible = await portal.UntilAsync(
            path,
            (status, html) => status == HttpStatusCode.OK && html.Contains(Sentence, StringComparison.Ordinal)
        );

        var (_, article) = await portal.ReadAsync(path);
        article.ShouldContain($"<title>{title}", Case.Insensitive);
        article.ShouldContain("rel=\"canonical\"");
        article.ShouldContain("property=\"og:title\"");
        article.ShouldContain("application/ld+json");
        await portal.UntilAsync("/", (_, html) => html.Contains(title, StringComparison.Ordinal));

        await desk.UnpublishAsync();
        var gone = await portal.UntilAsync(
            path,
            (status, html) => status == HttpStatusCode.NotFound && !html.Contains(Sentence, StringComparison.Ordinal)
        );
        await portal.UntilAsync("/", (_, html) => !html.Contains(title, StringComparison.Ordinal));
        return [("the article is read", visible), ("the article is gone", gone)];
    }
}
