using System.Text.Json.Nodes;
using Lavamedia.GraphQL.EntityFramework.Tests.News;

namespace Lavamedia.GraphQL.EntityFramework.Tests.Selections;

/// <summary>Random filters, asked of the engine and of LINQ over the same rows in memory, give the same articles.</summary>
[Collection(NewsCollection.Name)]
public sealed class FilterOracleTests(NewsDatabase news) : IDisposable
{
    private static readonly string[] Texts =
    [
        "plain1",
        "L'été à Paris0",
        "100%",
        "_",
        "\\",
        "'",
        "\"",
        "🌋",
        "DROP TABLE",
        "%",
        "a",
        "",
        "\t",
    ];

    private readonly NewsClient client = new(news);

    public void Dispose() => client.Dispose();

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public async Task Random_filters_select_what_LINQ_selects(int seed)
    {
        var random = new Random(seed);
        for (var i = 0; i < 60; i++)
        {
            var (filter, matches) = Filter(random, depth: 2);
            var expected = news.Articles.Where(matches).Select(a => a.Slug).Order();

            var data = await client.DataAsync(
                "query($where: ArticleFilterInput) { articles(first: 50, drafts: true, where: $where) { totalCount nodes { slug } } }",
                new { where = filter }
            );

            var nodes = data["articles"]!["nodes"]!
                .AsArray()
                .Select(node => node!["slug"]!.GetValue<string>())
                .ToList();
            data["articles"]!["totalCount"]!.GetValue<int>().ShouldBe(expected.Count(), filter.ToJsonString());
            nodes.Count.ShouldBe(Math.Min(50, expected.Count()), filter.ToJsonString());
            nodes.Except(expected).ShouldBeEmpty(filter.ToJsonString());
        }
    }

    private static (JsonObject Filter, Func<Article, bool> Matches) Filter(Random random, int depth)
    {
        if (depth > 0 && random.Next(3) == 0)
        {
            var isAnd = random.Next(2) == 0;
            var parts = Enumerable.Range(0, random.Next(1, 4)).Select(_ => Filter(random, depth - 1)).ToList();
            return (
                new JsonObject
                {
                    [isAnd ? "and" : "or"] = new JsonArray([.. parts.Select(part => (JsonNode)part.Filter)]),
                },
                a => isAnd ? parts.All(part => part.Matches(a)) : parts.Any(part => part.Matches(a))
            );
        }

        return random.Next(8) switch
        {
            0 => Text(random, "title", a => a.Title),
            1 => Text(random, "summary", a => a.Summary),
            2 => Number(random, "wordCount", a => a.WordCount),
            3 => Number(random, "pages", a => a.Pages),
            4 => Status(random),
            5 => Flag(random),
            6 => Author(random),
            _ => Categories(random),
        };
    }

    private static (JsonObject, Func<Article, bool>) Text(Random random, string member, Func<Article, string?> value)
    {
        var text = random.Next(8) == 0 ? null : Texts[random.Next(Texts.Length)];
        string?[] list = [text, Texts[random.Next(Texts.Length)]];
        const StringComparison ignoreCase = StringComparison.OrdinalIgnoreCase;
        (string Name, JsonNode? Operand, Func<string?, bool> Matches)[] operations =
        [
            ("eq", text, v => v == text),
            ("neq", text, v => v != text),
            ("in", new JsonArray([.. list.Select(t => (JsonNode?)t)]), v => list.Contains(v)),
            ("nin", new JsonArray([.. list.Select(t => (JsonNode?)t)]), v => !list.Contains(v)),
            ("contains", text, v => text is not null && v?.Contains(text, ignoreCase) == true),
            ("ncontains", text, v => text is null || v?.Contains(text, ignoreCase) != true),
            ("startsWith", text, v => text is not null && v?.StartsWith(text, ignoreCase) == true),
            ("nendsWith", text, v => text is null || v?.EndsWith(text, ignoreCase) != true),
        ];
        var (name, operand, matches) = operations[random.Next(operations.Length)];
        return (new JsonObject { [member] = new JsonObject { [name] = operand } }, a => matches(value(a)));
    }

    private static (JsonObject, Func<Article, bool>) Number(Random random, string member, Func<Article, int?> value)
    {
        var number = random.Next(0, 30) * (member == "pages" ? 1 : 10) / (member == "pages" ? 6 : 1);
        (string Name, Func<int?, bool> Matches)[] operations =
        [
            ("eq", v => v == number),
            ("neq", v => v != number),
            ("gt", v => v > number),
            ("ngt", v => !(v > number)),
            ("gte", v => v >= number),
            ("ngte", v => !(v >= number)),
            ("lt", v => v < number),
            ("nlt", v => !(v < number)),
            ("lte", v => v <= number),
            ("nlte", v => !(v <= number)),
        ];
        if (random.Next(4) == 0)
        {
            var isNegated = random.Next(2) == 0;
            var list = new JsonObject { [isNegated ? "nin" : "in"] = new JsonArray(number, null) };
            return (new JsonObject { [member] = list }, a => (value(a) is null || value(a) == number) != isNegated);
        }

        var (name, matches) = operations[random.Next(operations.Length)];
        return (new JsonObject { [member] = new JsonObject { [name] = number } }, a => matches(value(a)));
    }

    private static (JsonObject, Func<Article, bool>) Status(Random random)
    {
        var isNegated = random.Next(2) == 0;
        return (
            new JsonObject
            {
                ["previousStatus"] = new JsonObject
                {
                    [isNegated ? "nin" : "in"] = new JsonArray("PUBLISHED", "DRAFT"),
                },
            },
            a => a.PreviousStatus is ArticleStatus.Published or ArticleStatus.Draft != isNegated
        );
    }

    private static (JsonObject, Func<Article, bool>) Flag(Random random)
    {
        bool? wanted = random.Next(3) switch
        {
            0 => null,
            1 => true,
            _ => false,
        };
        return random.Next(2) == 0
            ? (new JsonObject { ["isFeatured"] = new JsonObject { ["eq"] = wanted } }, a => a.IsFeatured == wanted)
            : (new JsonObject { ["isFeatured"] = new JsonObject { ["neq"] = wanted } }, a => a.IsFeatured != wanted);
    }

    private static (JsonObject, Func<Article, bool>) Author(Random random)
    {
        // A hidden author is no author for whoever asks here.
        return random.Next(2) == 0
            ? (new JsonObject { ["author"] = null }, a => a.Author is null or { IsHidden: true })
            : (
                new JsonObject
                {
                    ["author"] = new JsonObject { ["biography"] = new JsonObject { ["eq"] = @"C:\path" } },
                },
                a => a.Author is { IsHidden: false, Biography: @"C:\path" }
            );
    }

    private static (JsonObject, Func<Article, bool>) Categories(Random random)
    {
        var quantifier = new[] { "some", "none", "all", "any" }[random.Next(4)];
        var name = new[] { "World", "France" }[random.Next(2)];
        bool Visible(Category category) => !category.IsHidden;
        return (
            new JsonObject
            {
                ["categories"] = new JsonObject
                {
                    [quantifier] =
                        quantifier == "any"
                            ? JsonValue.Create(true)
                            : new JsonObject { ["name"] = new JsonObject { ["eq"] = name } },
                },
            },
            a =>
                quantifier switch
                {
                    "some" => a.Categories.Where(Visible).Any(c => c.Name == name),
                    "none" => !a.Categories.Where(Visible).Any(c => c.Name == name),
                    "all" => a.Categories.Where(Visible).All(c => c.Name == name),
                    _ => a.Categories.Any(Visible),
                }
        );
    }
}
