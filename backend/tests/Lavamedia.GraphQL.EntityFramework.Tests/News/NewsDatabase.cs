using System.Text.Json;
using Lavamedia.Testing.Database;
using Microsoft.EntityFrameworkCore;

namespace Lavamedia.GraphQL.EntityFramework.Tests.News;

/// <summary>A database with the same newspaper for every test that only reads.</summary>
public sealed class NewsDatabase : IAsyncLifetime
{
    private TestDatabase? database;

    public string ConnectionString => database!.ConnectionString;

    public IReadOnlyList<Article> Articles { get; private set; } = [];

    public NewsContext Context(bool seesDrafts = false, Guid? viewerId = null) =>
        new(
            new DbContextOptionsBuilder<NewsContext>().UseNpgsql(ConnectionString).Options,
            new Reader { SeesDrafts = seesDrafts, ViewerId = viewerId }
        );

    public async Task InitializeAsync()
    {
        database = await TestDatabase.CreateAsync();
        await using var context = Context();
        await context.Database.EnsureCreatedAsync();
        Articles = Print();
        context.AddRange(Articles);
        await context.SaveChangesAsync();
    }

    public async Task DisposeAsync()
    {
        if (database is not null)
        {
            await database.DisposeAsync();
        }
    }

    /// <summary>Documents of strangers: the same name holds an object, a text, a list, or nothing.</summary>
    private static string Place(int i) =>
        (i % 5) switch
        {
            0 => """{"city":"Paris","isCapital":true}""",
            1 => """{"city":"Lyon","isCapital":false}""",
            2 => """{"city":["Paris"],"isCapital":"true"}""",
            3 => "\"Paris\"",
            _ => "null",
        };

    private static List<Article> Print()
    {
        var random = new Random(20261122);
        Author[] authors =
        [
            new() { Name = "Ada d'Été", Biography = "Writes \"everything\"." },
            new() { Name = "Bruno 100%", Biography = null },
            new() { Name = "Célia_Roche", Biography = @"C:\path" },
            new() { Name = "Hidden Hugo", IsHidden = true },
        ];
        var root = new Category { Name = "World" };
        var europe = new Category { Name = "Europe", Parent = root };
        var france = new Category { Name = "France", Parent = europe };
        var secret = new Category
        {
            Name = "Secret",
            Parent = root,
            IsHidden = true,
        };
        Category[] categories = [root, europe, france, secret];
        string[] titles =
        [
            "L'été à Paris",
            "100% sûr",
            "under_score",
            @"back\slash",
            "Robert'); DROP TABLE article;--",
            "Émoji 🌋 lave",
            "plain",
            "PLAIN",
            "Zebra",
            "alpha",
            "Ωmega",
            "tab\tand\nline",
        ];
        var articles = new List<Article>();
        for (var i = 0; i < 60; i++)
        {
            var article = new Article
            {
                Title = titles[i % titles.Length] + (i / titles.Length),
                Slug = $"article-{i:D2}",
                Summary = i % 4 == 0 ? null : titles[(i * 7) % titles.Length],
                Status =
                    i % 10 == 9 ? ArticleStatus.Draft
                    : i % 15 == 7 ? ArticleStatus.Withdrawn
                    : ArticleStatus.Published,
                PreviousStatus = i % 3 == 0 ? null : (ArticleStatus)(i % 3),
                PublishedAt =
                    i % 5 == 0 ? null : new DateTimeOffset(2026, 1, 1 + (i % 20), i % 24, 0, 0, TimeSpan.Zero),
                WordCount = random.Next(0, 30) * 10,
                Pages = i % 6 == 0 ? null : random.Next(1, 5),
                Rating = i % 7 == 0 ? null : Math.Round(random.NextDouble() * 5, 1),
                IsFeatured = i % 3 == 0 ? null : i % 3 == 1,
                Tags = i % 2 == 0 ? ["lava", $"tag{i % 4}"] : [],
                Body =
                    i % 8 == 0
                        ? null
                        : JsonDocument.Parse(
                            $$"""{"type":"{{(i % 3 == 0 ? "doc" : "note")}}","n":{{i}},"text":"L'été \"à\" 🌋","place":{{Place(i)}}}"""
                        ),
                Author = i % 11 == 0 ? null : authors[i % authors.Length],
            };
            article.AuthorId = article.Author?.Id;
            article.Categories.AddRange(categories.Where((_, c) => (i + c) % 3 == 0));
            for (var p = 0; p < i % 4; p++)
            {
                var asset = new Asset { Filename = $"{i}-{p}.jpg", IsReady = (i + p) % 6 != 5 };
                asset.Variants.AddRange(
                    new[] { 320, 640, 960 }
                        .Take((i + p) % 4)
                        .Select(width => new Variant
                        {
                            Width = width,
                            AssetId = asset.Id,
                            Asset = asset,
                        })
                );
                article.Pictures.Add(
                    new Picture
                    {
                        ArticleId = article.Id,
                        Article = article,
                        AssetId = asset.Id,
                        Asset = asset,
                        Position = p,
                        IsHero = p == 0,
                        Caption = p == 1 ? null : $"Picture {p}",
                    }
                );
            }

            articles.Add(article);
        }

        return articles;
    }
}
