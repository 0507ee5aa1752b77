using Lavamedia.Api.Seed.Magazine;
using Lavamedia.Content.Items;
using Lavamedia.Content.Media;
using Lavamedia.Content.Seo;
using Lavamedia.Content.Versions;
using Lavamedia.Platform.Access;
using Lavamedia.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Lavamedia.Api.Seed;

/// <summary>Writes and publishes the articles and pages of the magazine, each in the name of its author.</summary>
internal sealed class AddDemoArticles(
    LavamediaDbContext database,
    Viewer viewer,
    TimeProvider clock,
    CreateContentItem create,
    PublishContentItem publish,
    ArchiveContentItem archive
)
{
    /// <summary>
    /// The articles that are not there as they should be. An article is known by its first version, which nobody can
    /// change: one that an editor renamed or withdrew is not missing, one whose seeding was interrupted is.
    /// </summary>
    public async Task<IReadOnlyList<DemoArticle>> FindMissingAsync(
        IReadOnlyList<DemoArticle> articles,
        CancellationToken cancellationToken
    )
    {
        var known = await KnownAsync(cancellationToken);
        return
        [
            .. articles.Where(article =>
                !known.TryGetValue((article.Slug, article.Locale), out var item) || IsUnfinished(article, item)
            ),
        ];
    }

    /// <summary>Adds those that are missing, and binds translations to what is there.</summary>
    public async Task AddAsync(
        IReadOnlyList<DemoArticle> articles,
        DemoReferences references,
        IProgress<string> progress,
        CancellationToken cancellationToken
    )
    {
        var known = await KnownAsync(cancellationToken);
        var originals = new Dictionary<string, Guid>(StringComparer.Ordinal);
        var written = new Dictionary<string, Dictionary<string, Guid>>(StringComparer.Ordinal);
        var now = clock.GetUtcNow();
        foreach (var article in articles)
        {
            var item = known.GetValueOrDefault((article.Slug, article.Locale));
            var inLanguage =
                written.GetValueOrDefault(article.Locale) ?? (written[article.Locale] = new(StringComparer.Ordinal));
            if (item is not null && !IsUnfinished(article, item))
            {
                originals.TryAdd(article.Key, item.Id);
                inLanguage[article.Key] = item.Id;
                continue;
            }

            viewer.SignIn(references.Authors[article.Author], viewer.Permissions);
            var id = item?.Id ?? await CreateAsync(article, originals, inLanguage, references, cancellationToken);
            originals.TryAdd(article.Key, id);
            inLanguage[article.Key] = id;
            await ReleaseAsync(article, id, now - article.Age, cancellationToken);
            progress.Report($"{article.Type} ({article.Locale}) {article.Title}");
        }
    }

    private static bool IsUnfinished(DemoArticle article, KnownItem item) =>
        item.LatestVersionNumber == 1
        && (
            (article.Status is not ContentStatus.Draft && item.Status is ContentStatus.Draft)
            || (article.Status is ContentStatus.Archived && item.Status is ContentStatus.Published)
        );

    private async Task<Dictionary<(string Slug, string Locale), KnownItem>> KnownAsync(
        CancellationToken cancellationToken
    )
    {
        var items = await database
            .Set<ContentVersion>()
            .IgnoreQueryFilters()
            .Where(version => version.VersionNumber == 1)
            .Join(
                database.Set<ContentItem>().IgnoreQueryFilters(),
                version => version.ContentId,
                item => item.Id,
                (version, item) =>
                    new
                    {
                        version.Slug,
                        item.Locale,
                        item.Id,
                        item.Status,
                        item.LatestVersionNumber,
                    }
            )
            .ToListAsync(cancellationToken);

        // Two items may have begun with the same slug once the first gave it up; the older one is the magazine's.
        return items
            .OrderBy(item => item.Id)
            .DistinctBy(item => (item.Slug, item.Locale))
            .ToDictionary(
                item => (item.Slug, item.Locale),
                item => new KnownItem(item.Id, item.Status, item.LatestVersionNumber)
            );
    }

    private async Task<Guid> CreateAsync(
        DemoArticle article,
        Dictionary<string, Guid> originals,
        IReadOnlyDictionary<string, Guid> written,
        DemoReferences references,
        CancellationToken cancellationToken
    )
    {
        var input = new CreateContentItemInput
        {
            Type = article.Type,
            Locale = article.Locale,
            Title = article.Title,
            Slug = article.Slug,
            Kicker = article.Kicker,
            Summary = article.Summary,
            Body = ArticleBody.Convert(article.File, article.Markdown, references.Media, written),
            AuthorId = references.Authors[article.Author],
            CategoryIds = [.. article.Categories.Select(key => references.Categories[(key, article.Locale)])],
            Hero = article.Hero is { } hero
                ? new ContentMediaInput(references.Media[hero], article.HeroAlternativeText, article.HeroCaption)
                : null,
            Seo = new SeoMetadataInput(article.MetaTitle, article.MetaDescription),
            TranslationOfId = originals.TryGetValue(article.Key, out var original) ? original : null,
        };
        return DemoContentException.Expect(await create.ExecuteAsync(input, cancellationToken), article.File).Id;
    }

    private async Task ReleaseAsync(
        DemoArticle article,
        Guid id,
        DateTimeOffset publishedAt,
        CancellationToken cancellationToken
    )
    {
        if (article.Status is ContentStatus.Draft)
        {
            return;
        }

        DemoContentException.Expect(
            await publish.ExecuteAsync(id, expectedVersion: 1, publishedAt, cancellationToken),
            article.File
        );
        if (article.Status is ContentStatus.Archived)
        {
            DemoContentException.Expect(
                await archive.ExecuteAsync(id, expectedVersion: 1, cancellationToken),
                article.File
            );
        }
    }

    private sealed record KnownItem(Guid Id, ContentStatus Status, int LatestVersionNumber);
}
