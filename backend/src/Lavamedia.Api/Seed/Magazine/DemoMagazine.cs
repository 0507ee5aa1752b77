using System.Text.Json;
using Lavamedia.Content.Items;

namespace Lavamedia.Api.Seed.Magazine;

/// <summary>The files of the magazine, read and not yet in any database.</summary>
internal sealed record DemoMagazine(
    IReadOnlyList<DemoAuthor> Authors,
    IReadOnlyList<DemoCategory> Categories,
    IReadOnlyList<DemoMedia> Pictures,
    IReadOnlyList<DemoMedia> Recordings,
    IReadOnlyList<DemoArticle> Articles
)
{
    /// <summary>Where the files lie beside the program.</summary>
    public static string Folder { get; } = Path.Combine(AppContext.BaseDirectory, "Seed", "Demo");

    /// <summary>Reads the magazine; its articles come oldest first, so that a list by last change looks as it grew.</summary>
    /// <exception cref="DemoContentException">A file is not as it must be.</exception>
    public static async Task<DemoMagazine> LoadAsync(string folder, CancellationToken cancellationToken)
    {
        var articles = await ReadArticlesAsync(
            Path.Combine(folder, "articles"),
            ContentType.Article,
            cancellationToken
        );
        var pages = await ReadArticlesAsync(Path.Combine(folder, "pages"), ContentType.Page, cancellationToken);
        return new DemoMagazine(
            await ReadListAsync<DemoAuthor>(folder, "authors.json", cancellationToken),
            await ReadListAsync<DemoCategory>(folder, "categories.json", cancellationToken),
            await ReadListAsync<DemoMedia>(folder, "pictures.json", cancellationToken),
            [
                .. (await ReadListAsync<DemoMedia>(folder, "recordings.json", cancellationToken)).Select(recording =>
                    recording with
                    {
                        Folder = "recordings",
                    }
                ),
            ],
            [
                .. articles
                    .Concat(pages)
                    .OrderByDescending(article => article.Age)
                    .ThenBy(article => article.File, StringComparer.Ordinal),
            ]
        );
    }

    private static async Task<IReadOnlyList<T>> ReadListAsync<T>(
        string folder,
        string file,
        CancellationToken cancellationToken
    )
    {
        await using var stream = File.OpenRead(Path.Combine(folder, file));
        return await JsonSerializer.DeserializeAsync<List<T>>(stream, JsonSerializerOptions.Web, cancellationToken)
            ?? throw new DemoContentException(file, "a list is expected.");
    }

    private static async Task<List<DemoArticle>> ReadArticlesAsync(
        string folder,
        ContentType type,
        CancellationToken cancellationToken
    )
    {
        var articles = new List<DemoArticle>();
        foreach (var path in Directory.EnumerateFiles(folder, "*.md"))
        {
            articles.Add(await DemoArticle.ReadAsync(path, type, cancellationToken));
        }

        return articles;
    }
}
