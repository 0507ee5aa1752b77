using System.Text.Json;
using Lavamedia.Api.Tests.Hosting;

namespace Lavamedia.Api.Tests.Content;

/// <summary>A publication in more languages than the usual two: its items have an address and a state in each, and say which one is shown.</summary>
[Collection(QuietCollection.Name)]
public sealed class LocaleTests : IAsyncLifetime
{
    private const string Translate = """
        mutation ($id: ID!, $locale: Locale!) {
          translateContentItem(input: { id: $id, locale: $locale }) {
            contentItem { id path }
            errors { ... on Error { code message } }
          }
        }
        """;

    private ApiFixture api = null!;
    private HttpClient editor = null!;

    [Fact]
    public async Task Languages_are_configured_and_a_translation_stands_below_its_own()
    {
        (await api.Client().AskAsync("{ contentLocales }"))
            .GetProperty("contentLocales")
            .ToString()
            .ShouldBe("""["fr","en","de","pt-br"]""");
        var (id, _) = await editor.CreateArticleAsync("La lave");
        var german = (await editor.AskAsync(Translate, new { id, locale = "de" })).GetProperty("translateContentItem");
        german.GetProperty("contentItem").GetProperty("path").GetString().ShouldBe("/de/articles/la-lave");
        var unknown = (await editor.AskAsync(Translate, new { id, locale = "nl" })).GetProperty("translateContentItem");
        unknown.GetProperty("errors")[0].GetProperty("code").GetString().ShouldBe("VALIDATION");
    }

    [Fact]
    public async Task What_is_not_in_the_language_asked_for_is_answered_in_another_and_the_answer_says_so()
    {
        var (id, slug) = await editor.CreateArticleAsync("Le basalte");
        await editor.PublishArticleAsync(id);
        var german = (await editor.AskAsync(Translate, new { id, locale = "de" }))
            .GetProperty("translateContentItem")
            .GetProperty("contentItem")
            .GetProperty("id")
            .GetString()!;

        // The German draft is nobody's business.
        (await ResolveAsync(slug, "de")).ShouldBe(("de", "fr", true, "Le basalte"));
        (await ResolveAsync(slug, "de", "en", "pt-br")).ShouldBeNull();

        await editor.PublishArticleAsync(german);
        (await ResolveAsync(slug, "de")).ShouldBe(("de", "de", false, "Le basalte"));
        (await ResolveAsync(slug, "pt-br", "de", "fr")).ShouldBe(("pt-br", "de", true, "Le basalte"));
        (await ResolveAsync("rien", "de")).ShouldBeNull();
    }

    public async Task InitializeAsync()
    {
        api = await ApiFixture.StartAsync(new() { ["Lavamedia:Locales"] = "en, de,pt-br" });
        editor = await api.SignedInAsync(DemoDatabase.Editor);
    }

    public async Task DisposeAsync()
    {
        editor.Dispose();
        await api.DisposeAsync();
    }

    private async Task<(string?, string?, bool, string?)?> ResolveAsync(
        string slug,
        string locale,
        params string[] fallbacks
    )
    {
        var found = (
            await api.Client()
                .AskAsync(
                    """
                    query ($slug: String!, $locale: Locale!, $fallbacks: [Locale!]) {
                      resolvedContentItem(slug: $slug, locale: $locale, fallbacks: $fallbacks) {
                        requestedLocale resolvedLocale isFallback contentItem { title }
                      }
                    }
                    """,
                    new
                    {
                        slug,
                        locale,
                        fallbacks = fallbacks.Length > 0 ? fallbacks : null,
                    }
                )
        ).GetProperty("resolvedContentItem");
        return found.ValueKind == JsonValueKind.Null
            ? null
            : (
                found.GetProperty("requestedLocale").GetString(),
                found.GetProperty("resolvedLocale").GetString(),
                found.GetProperty("isFallback").GetBoolean(),
                found.GetProperty("contentItem").GetProperty("title").GetString()
            );
    }
}
