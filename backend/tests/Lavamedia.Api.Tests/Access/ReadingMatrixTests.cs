using System.Text.Json;
using static Lavamedia.Api.Tests.Access.ExpectedAccess;

namespace Lavamedia.Api.Tests.Access;

/// <summary>Every viewer reads, filters, sorts, counts and searches by every path that the schema has.</summary>
[Collection(MatrixCollection.Name)]
public sealed class ReadingMatrixTests(MatrixNewsroom newsroom)
{
    private SchemaDoors Doors => new(newsroom.Schema, newsroom.Ids);

    public static TheoryData<string> Viewers => [.. MatrixNewsroom.Viewers];

    [Theory]
    [MemberData(nameof(Viewers))]
    public async Task Z2_reading_by_every_path_shows_what_the_table_allows_and_nothing_else(string viewer)
    {
        var shown = new HashSet<string>();
        foreach (var door in Doors.Readings())
        {
            var (text, _) = await newsroom.AnswerAsync(viewer, door.Question);
            text.ShouldNotContain(
                "HC0047",
                Case.Sensitive,
                $"The question is too costly to be part of the matrix: {door.Question}"
            );
            foreach (var (thing, canary) in MatrixNewsroom.Canaries)
            {
                if (text.Contains(canary, StringComparison.Ordinal))
                {
                    MayMeet(thing, viewer).ShouldBeTrue($"{viewer} sees {thing} through {door.Name}\n{text}");
                    shown.Add(thing);
                }
            }
        }

        foreach (var thing in MatrixNewsroom.Canaries.Keys.Where(thing => IsAllowed(thing, viewer)))
        {
            shown.ShouldContain(thing, $"{viewer} should see {thing} by some path.");
        }
    }

    [Theory]
    [MemberData(nameof(Viewers))]
    public async Task Z2_no_filter_tells_of_what_its_viewer_may_not_see(string viewer)
    {
        var secrets = MatrixNewsroom
            .Canaries.Where(pair => !MayMeet(pair.Key, viewer))
            .Select(pair => pair.Value)
            .ToList();
        if (secrets.Count == 0)
        {
            return;
        }

        foreach (var (door, question) in Doors.Filters())
        {
            var (text, answer) = await newsroom.AnswerAsync(viewer, question(secrets));
            if (MatrixNewsroom.CodesOf(answer) is { Count: > 0 } codes)
            {
                codes.ShouldAllBe(code => code.StartsWith("AUTH_", StringComparison.Ordinal), $"{door.Name}\n{text}");
                continue;
            }

            var list = answer.GetProperty("data").EnumerateObject().Single().Value;
            list.GetProperty("totalCount")
                .GetInt32()
                .ShouldBe(0, $"{viewer} finds what is secret by {door.Name}\n{text}");
            list.GetProperty("nodes").GetArrayLength().ShouldBe(0, $"{viewer} finds what is secret by {door.Name}");
        }
    }

    [Theory]
    [MemberData(nameof(Viewers))]
    public async Task Z2_no_order_brings_up_what_its_viewer_may_not_see(string viewer)
    {
        foreach (var door in Doors.Orders())
        {
            var (text, _) = await newsroom.AnswerAsync(viewer, door.Question);
            foreach (var (_, canary) in MatrixNewsroom.Canaries.Where(pair => !MayMeet(pair.Key, viewer)))
            {
                text.ShouldNotContain(canary, Case.Sensitive, $"{viewer}, {door.Name}");
            }
        }
    }

    [Theory]
    [MemberData(nameof(Viewers))]
    public async Task Z2_figures_and_groups_are_of_the_rows_that_the_viewer_sees(string viewer)
    {
        var doors = Doors.Figures().ToList();
        doors.Count.ShouldBeGreaterThan(1);
        foreach (var door in doors)
        {
            var (text, answer) = await newsroom.AnswerAsync(viewer, door.Question);
            if (MatrixNewsroom.CodesOf(answer) is { Count: > 0 } codes)
            {
                codes.ShouldAllBe(code => code.StartsWith("AUTH_", StringComparison.Ordinal), $"{door.Name}\n{text}");
                continue;
            }

            // The rows themselves are the matter of the test of reading.
            var list = answer.GetProperty("data").EnumerateObject().Single().Value;
            var rows = list.GetProperty("nodes").GetArrayLength();
            foreach (var figure in list.EnumerateObject().Where(figure => figure.Name != "nodes"))
            {
                var count = figure.Value.ValueKind switch
                {
                    JsonValueKind.Number => figure.Value.GetInt32(),
                    JsonValueKind.Object => figure.Value.GetProperty("count").GetInt32(),
                    _ => figure.Value.EnumerateArray().Sum(group => group.GetProperty("count").GetInt32()),
                };
                count.ShouldBe(rows, $"{viewer}, {door.Name}, {figure.Name}\n{text}");
            }
        }
    }

    [Theory]
    [MemberData(nameof(Viewers))]
    public async Task Z2_search_finds_counts_and_suggests_nothing_that_its_viewer_may_not_see(string viewer)
    {
        var found = new HashSet<string>();
        foreach (var (secret, canary) in MatrixNewsroom.Canaries)
        {
            var (text, answer) = await newsroom.AnswerAsync(
                viewer,
                """
                query ($query: String!) {
                  search(query: $query, locale: null) {
                    correctedText
                    hits(first: 20) { totalCount nodes { kind title { text } excerpt { text } item { __typename ... on ContentItem { title } ... on MediaAsset { filename } } } }
                    kinds { count } categories { category { name } count } authors { author { displayName } count }
                  }
                  suggest(prefix: $query, first: 10) { kind title }
                }
                """,
                new { query = canary }
            );
            MatrixNewsroom.CodesOf(answer).ShouldBeEmpty(text);
            foreach (var (thing, word) in MatrixNewsroom.Canaries)
            {
                if (text.Contains(word, StringComparison.Ordinal))
                {
                    MayMeet(thing, viewer).ShouldBeTrue($"{viewer} finds {thing} by searching for {secret}\n{text}");
                    found.Add(thing);
                }
            }

            // What is counted is what is found.
            var results = answer.GetProperty("data").GetProperty("search");
            var hits = results.GetProperty("hits");
            var count = hits.GetProperty("totalCount").GetInt32();
            hits.GetProperty("nodes").GetArrayLength().ShouldBe(count, text);
            results
                .GetProperty("kinds")
                .EnumerateArray()
                .Sum(kind => kind.GetProperty("count").GetInt32())
                .ShouldBe(count, text);
            foreach (var facet in (string[])["categories", "authors"])
            {
                results
                    .GetProperty(facet)
                    .EnumerateArray()
                    .ShouldAllBe(entry => entry.GetProperty("count").GetInt32() <= count, text);
            }
        }

        // The index holds the picture: whoever sees it in the library finds it.
        found.Contains(MatrixNewsroom.PictureThing).ShouldBe(IsAllowed(MatrixNewsroom.PictureThing, viewer));
    }
}
