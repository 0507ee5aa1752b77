using System.Text.Json.Nodes;

namespace Lavamedia.Api.Tests.GraphQL;

/// <summary>What users of other products asked for in vain, held against the real schema. Numbers are those of the list of demands.</summary>
public sealed class DemandTests(Newsroom newsroom) : IClassFixture<Newsroom>
{
    [Fact]
    public async Task Demand15_a_list_with_all_its_relations_is_one_round_trip_however_many_items_there_are()
    {
        const string selection = """
            { nodes { title path author { displayName } hero { alternativeText asset { url variants { url width } } }
                categories { name parent { name } } seo { metaTitle metaDescription } translations { locale path } } }
            """;

        await newsroom.ReadAsync($"{{ contentItems(first: 1) {selection} }}");
        var one = newsroom.Statistics;
        await newsroom.ReadAsync($"{{ contentItems(first: 50) {selection} }}");

        newsroom.Statistics.RoundTrips.ShouldBe(1);
        newsroom.Statistics.Statements.ShouldBe(one.Statements);
        newsroom.Statistics.Statements.ShouldBeLessThanOrEqualTo(6);
    }

    [Fact]
    public async Task G7_the_whole_article_is_at_most_12_statements_and_a_page_of_25_at_most_20()
    {
        const string whole = """
            title path kicker summary body status workflowState version wordCount readingTimeMinutes publishedAt viewerCan latestVersionNumber
            author { displayName slug biography } createdBy { displayName } updatedBy { displayName }
            hero { alternativeText caption asset { url width height variants { url width height format } } }
            media { role position asset { url variants { url width } } }
            categories { name path parent { name path } children { name } } translations { locale path title }
            versions(first: 10) { totalCount nodes { versionNumber title author { displayName } categories { name } } }
            latestVersion { versionNumber body } seo { metaTitle metaDescription canonicalUrl openGraph }
            """;

        await newsroom.ReadAsync($$"""{ contentItem(slug: "article-1") { {{whole}} } }""");
        newsroom.Statistics.Statements.ShouldBeLessThanOrEqualTo(12);
        newsroom.Statistics.RoundTrips.ShouldBeLessThanOrEqualTo(2);

        const string listed = """
            title path summary body status publishedAt viewerCan author { displayName } updatedBy { displayName }
            hero { alternativeText asset { url variants { url width } } } media { role asset { url } } categories { name parent { name } }
            translations { locale path } versions(first: 2) { totalCount nodes { versionNumber } } latestVersion { versionNumber }
            seo { metaTitle metaDescription }
            """;
        await newsroom.ReadAsync($"{{ contentItems(first: 25) {{ totalCount nodes {{ {listed} }} }} }}");
        newsroom.Statistics.Statements.ShouldBeLessThanOrEqualTo(20);
    }

    [Fact]
    public async Task Demand16_aliases_fragments_and_nested_filters_are_plain_GraphQL()
    {
        var data = await newsroom.ReadAsync(
            """
            query { left: contentItems(where: { categories: { some: { name: { eq: "Monde" } } } }) { ...Page }
                    right: contentItems(where: { or: [{ title: { endsWith: " 1" } }, { author: { displayName: { contains: "Inès" } }, wordCount: { gt: 40 } }] }, order: [{ wordCount: DESC }]) { ...Page } }
            fragment Page on ContentItemConnection { all: totalCount first: nodes { ...Item } again: nodes { t: title } }
            fragment Item on ContentItem { t: title c: categories { n: name } }
            """
        );

        Texts(data["left"]!["first"]!, "t").ShouldBe(["Article 2", "Article 4", "Article 6"], ignoreOrder: true);
        Texts(data["left"]!["again"]!, "t").ShouldBe(Texts(data["left"]!["first"]!, "t"));
        Texts(data["right"]!["first"]!, "t").ShouldBe(["Article 6", "Article 5", "Article 1"]);
        newsroom.Statistics.RoundTrips.ShouldBe(1);
    }

    [Fact]
    public async Task Demand17_nested_lists_have_pages_filters_and_orders_of_their_own_at_three_levels()
    {
        var data = await newsroom.ReadAsync(
            """
            { categories(first: 2, order: [{ name: DESC }], where: { contentItems: { any: true } }) { nodes { name
                contentItems(first: 2, where: { wordCount: { gte: 20 } }, order: [{ wordCount: DESC }]) { totalCount pageInfo { hasNextPage } nodes { title
                    versions(first: 1) { totalCount nodes { versionNumber } } } } } } }
            """
        );

        var categories = data["categories"]!["nodes"]!;
        Texts(categories, "name").ShouldBe(["Sciences", "Monde"]);
        Texts(categories[0]!["contentItems"]!["nodes"]!, "title").ShouldBe(["Article 5", "Article 3"]);
        Texts(categories[1]!["contentItems"]!["nodes"]!, "title").ShouldBe(["Article 6", "Article 4"]);
        categories[0]!["contentItems"]!["totalCount"]!.GetValue<int>().ShouldBe(2);
        categories[1]!["contentItems"]!["totalCount"]!.GetValue<int>().ShouldBe(3);
        categories[1]!["contentItems"]!["pageInfo"]!["hasNextPage"]!.GetValue<bool>().ShouldBeTrue();
        newsroom.Statistics.RoundTrips.ShouldBe(1);
    }

    [Fact]
    public async Task Demand18_the_body_is_read_only_where_it_is_selected()
    {
        await newsroom.ReadAsync("{ contentItems(first: 50) { nodes { title summary readingTimeMinutes } } }");
        newsroom.Statistics.Texts.ShouldAllBe(text => !text.Contains("body", StringComparison.Ordinal));

        await newsroom.ReadAsync("""{ contentItem(slug: "article-1") { title body } }""");
        newsroom.Statistics.Texts.ShouldContain(text => text.Contains("body", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Demand19_payload_errors_have_one_shape_with_code_message_and_path()
    {
        const string create =
            "mutation($input: CreateContentItemInput!) { createContentItem(input: $input) { contentItem { id } errors { __typename ... on Error { code message } ... on ValidationError { path } } } }";

        var refused = await newsroom.ActAsync(create, new { input = new { title = "", slug = "Not A Slug!" } });
        var errors = refused["createContentItem"]!["errors"]!.AsArray();
        refused["createContentItem"]!["contentItem"].ShouldBeNull();
        errors.Count.ShouldBeGreaterThanOrEqualTo(2);
        foreach (var error in errors)
        {
            error!["__typename"]!.GetValue<string>().ShouldBe("ValidationError");
            error["code"]!.GetValue<string>().ShouldNotBeEmpty();
            error["message"]!.GetValue<string>().ShouldNotBeEmpty();
            error["path"]!.AsArray().ShouldNotBeEmpty();
        }

        var made = await newsroom.ActAsync(create, new { input = new { title = "Sans faute" } });
        made["createContentItem"]!["errors"].ShouldBeNull();
    }

    [Fact]
    public async Task Demand24_counts_are_computed_when_they_are_asked_for_and_can_be_filtered_by()
    {
        await newsroom.ReadAsync("{ contentItems { nodes { title } pageInfo { hasNextPage endCursor } } }");
        newsroom.Statistics.Texts.ShouldAllBe(text => !text.Contains("count(", StringComparison.Ordinal));

        var data = await newsroom.ReadAsync(
            """{ categories(where: { contentItemCount: { gte: 1 } }, order: [{ contentItemCount: DESC }, { name: ASC }]) { totalCount nodes { name contentItemCount } } }"""
        );
        data["categories"]!["totalCount"]!.GetValue<int>().ShouldBe(2);
        Texts(data["categories"]!["nodes"]!, "name").ShouldBe(["Monde", "Sciences"]);
        data["categories"]!["nodes"]![0]!["contentItemCount"]!.GetValue<int>().ShouldBe(3);
    }

    [Fact]
    public async Task Z2_figures_and_groups_of_the_newsroom_count_what_readers_see()
    {
        var draft = await newsroom.ActAsync(
            "mutation($input: CreateContentItemInput!) { createContentItem(input: $input) { contentItem { status } } }",
            new { input = new { title = "Brouillon" } }
        );
        draft["createContentItem"]!["contentItem"]!["status"]!.GetValue<string>().ShouldBe("DRAFT");
        const string figures =
            "aggregates { count wordCount { sum max } publishedAt { max } } groups(by: [STATUS, TYPE]) { keys { status type } count }";

        var seen = await newsroom.ReadAsync($"{{ contentItems {{ {figures} }} }}");
        seen["contentItems"]!["aggregates"]!["count"]!.GetValue<int>().ShouldBe(6);
        seen["contentItems"]!["aggregates"]!["wordCount"]!["sum"]!.GetValue<long>().ShouldBe(210);
        var group = seen["contentItems"]!["groups"]!.AsArray().ShouldHaveSingleItem();
        group!["keys"]!["status"]!.GetValue<string>().ShouldBe("PUBLISHED");
        newsroom.Statistics.RoundTrips.ShouldBe(1);

        var all = await newsroom.ActAsync($"query {{ contentItems(stage: DRAFT) {{ {figures} }} }}", new { });
        all["contentItems"]!["groups"]!
            .AsArray()
            .Select(g => g!["keys"]!["status"]!.GetValue<string>())
            .ShouldBe(["PUBLISHED", "DRAFT"], ignoreOrder: true);
    }

    [Fact]
    public async Task Media_are_grouped_by_type_with_their_bytes()
    {
        var data = await newsroom.ReadAsync(
            "{ mediaAssets { groups(by: [TYPE]) { keys { type } count byteSize { sum } } aggregates { byteSize { sum } } } }"
        );

        data["mediaAssets"]!["groups"]!.AsArray().ShouldBeEmpty();
        data["mediaAssets"]!["aggregates"]!["byteSize"]!["sum"].ShouldBeNull();
    }

    private static List<string> Texts(JsonNode items, string name) =>
        [.. items.AsArray().Select(item => item![name]!.GetValue<string>())];
}
