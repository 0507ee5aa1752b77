using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Lavamedia.GraphQL.Execution;
using Lavamedia.GraphQL.Language;
using Lavamedia.GraphQL.Types;
using Lavamedia.GraphQL.Types.Comparison;
using Lavamedia.GraphQL.Types.Sdl;
using Lavamedia.Testing;

namespace Lavamedia.Api.Tests.GraphQL;

/// <summary>What must hold of the real schema, whoever adds to it.</summary>
public sealed class AcceptanceCheckTests(Newsroom newsroom) : IClassFixture<Newsroom>
{
    /// <summary>
    /// Lists that are short whatever an installation holds: the product itself writes them, or one thing has no more of them by a rule of
    /// the product. Each was looked at; what its cost is reckoned with is no reason to stand here.
    /// </summary>
    private static readonly HashSet<string> ShortLists =
    [
        "Query.nodes",
        "Query.roles",
        "Query.permissions",
        "Query.contentTransitions",
        "Query.contentTypeRules",
        "Query.contentReleaseObstacles",
        "Query.contentTypes",
        "Query.contentColleagues",
        "Query.accessExplanations",
        "Query.suggest",
        "Query.mostReadArticles",
        "User.roles",
        "User.sessions",
        "User.consents",
        "User.categoryRoles",
        "Role.permissions",
        "IdentityProvider.roleMappings",
        "UserFactors.passkeys",
        "MediaAsset.variants",
        "ContentVersion.bylines",
        "ContentVersion.tags",
        "ContentVersion.categories",
        "ContentVersion.acceptedSuggestions",
        "Series.translations",
        "ContentReleaseItem.conflicts",
        "ManagedRedirectImport.problems",
        "ContentItem.bylines",
        "ContentItem.tags",
        "ContentItem.categories",
        "ContentItem.seriesParts",
        "ContentItem.media",
        "ContentItem.translations",
        "ContentItem.corrections",
        "ContentItem.openSuggestions",
        "ContentItem.assignments",
        "ContentItem.pendingSchedules",
        "ContentItem.releaseItems",
        "ContentItem.relatedArticles",
        "ContentItem.editors",
        "ContentItem.customFields",
        "ContentItem.viewerDecisions",
        "PreviewLink.media",
        "SitePreview.changes",
        "ContentFieldChoice.labels",
        "CustomFieldSet.fields",
        "CustomField.items",
        "CustomField.media",
        "CustomField.groups",
        "ContentFieldDefinition.fields",
        "ContentFieldDefinition.labels",
        "ContentFieldDefinition.hints",
        "ContentFieldDefinition.choices",
        "ContentTypeDefinition.fields",
        "ContentTypeDefinition.labels",
        "FrontPage.sections",
        "FrontPageSection.pinned",
        "FrontPageSection.articles",
        "ContentCommentThread.comments",
        "ContentComment.mentions",
        "CoeditingDocument.updates",
        "Category.children",
        "Category.translations",
        "BulkResult.items",
        "AccessExplanation.grants",
        "SeoScore.findings",
        "SeoItemScore.findings",
        "PageHead.alternates",
        "PageHead.properties",
        "PageHead.names",
        "ExchangeRunStep.remarks",
        "ImportFigures.groups",
        "SearchReport.frequent",
        "SearchReport.unanswered",
        "SearchHit.title",
        "SearchHit.excerpt",
        "SearchResults.kinds",
        "SearchResults.categories",
        "SearchResults.authors",
        "ContentTypeLossError.losses",
        "MediaInUseError.uses",
    ];

    /// <summary>Mutations that find nothing to refuse once their viewer may run them: ending what has ended is no mistake.</summary>
    private static readonly HashSet<string> NeverRefused =
    [
        "endSession",
        "withdrawConsent",
        "markNoticesRead",
        "recalculateSeoScores",
        "createExportRun",
        "checkSeoLinks",
    ];

    /// <summary>Values of which an object has one of several kinds: the others are null on purpose.</summary>
    private static readonly HashSet<string> OneOfSeveral = ["CustomField.boolean"];

    /// <summary>Types of which readers see what the seed of the nodes has: sections stand on every page, roles and permissions say nothing of anybody.</summary>
    private static readonly HashSet<string> ForReaders = ["Category", "Role", "Permission"];

    private Schema Schema => newsroom.Schema;

    private IEnumerable<ComplexType> Outputs => Schema.Types.OfType<ComplexType>().Where(type => !type.IsIntrospection);

    [Fact]
    public void AcceptanceCheck01_every_list_that_can_grow_is_a_connection()
    {
        var lists = Outputs
            .Where(type => !IsPlumbing(type.Name))
            .SelectMany(type => type.Fields)
            .Where(field => field.Type.NullableType is ListType && field.Type.Named.IsComposite)
            .Select(field => field.ToString())
            .ToList();

        lists.Except(ShortLists).ShouldBeEmpty("Make it a connection, or say that it stays short.");
        ShortLists.Except(lists).ShouldBeEmpty("There is no such list any longer.");
    }

    [Fact]
    public void AcceptanceCheck02_every_mutation_has_an_input_a_payload_and_a_union_of_errors()
    {
        foreach (var mutation in Schema.MutationType!.Fields)
        {
            var name = char.ToUpperInvariant(mutation.Name[0]) + mutation.Name[1..];
            if (mutation.Arguments.Count == 0)
            {
                // It acts on the viewer's own account and needs to be told nothing.
                mutation.Type.ToString().ShouldBe($"{name}Payload!");
                continue;
            }

            mutation.Arguments.ShouldHaveSingleItem().Name.ShouldBe("input");
            mutation.Arguments[0].Type.ToString().ShouldBe($"{name}Input!");
            mutation.Type.ToString().ShouldBe($"{name}Payload!");
            var payload = mutation.Type.Named.ShouldBeOfType<ObjectType>();
            payload.Fields["query"].Type.ToString().ShouldBe("Query");
            if (NeverRefused.Contains(mutation.Name))
            {
                continue;
            }

            payload.Fields["errors"].Type.ToString().ShouldBe($"[{name}Error!]");
            payload.Fields["errors"].Type.Named.ShouldBeOfType<UnionType>().Types.ShouldNotBeEmpty();
        }
    }

    [Fact]
    public void AcceptanceCheck03_every_error_has_a_message_and_a_code()
    {
        var errors = Schema
            .Types.OfType<UnionType>()
            .Where(union => union.Name.EndsWith("Error", StringComparison.Ordinal))
            .SelectMany(union => union.Types)
            .ToHashSet();

        errors.ShouldNotBeEmpty();
        foreach (var error in errors)
        {
            error.Interfaces.Select(type => type.Name).ShouldContain("Error", error.Name);
            error.Fields["message"].Type.ToString().ShouldBe("String!", error.Name);
            error.Fields["code"].Type.ToString().ShouldBe("String!", error.Name);
        }
    }

    [Fact]
    public async Task AcceptanceCheck04_node_finds_every_thing_that_its_viewer_may_see_and_no_other()
    {
        using var administrator = await newsroom.SignedInAsync("admin@lavamedia.example");
        administrator.DefaultRequestHeaders.Add("GraphQL-Preflight", "1");
        var ids = await new NodeSeed(newsroom, administrator).FillAsync();
        var types = Schema.Types.OfType<ObjectType>().Where(IsNode).Select(type => type.Name).ToList();
        // A type of content would change the schema that the other checks look at; ContentTypeDefinitionTests reads one.
        ids.Select(TypeOf)
            .Append("ContentTypeDefinition")
            .Distinct()
            .ShouldBe(types, ignoreOrder: true, "NodeSeed makes one thing of every type.");
        const string question = "query($id: ID!) { node(id: $id, stage: DRAFT) { id __typename } }";
        var shown = new HashSet<string>();
        foreach (var id in ids)
        {
            var found = await AskAsync(administrator, question, new { id });
            found["node"].ShouldNotBeNull(TypeOf(id))["id"]!.GetValue<string>().ShouldBe(id);
            found["node"]!["__typename"]!.GetValue<string>().ShouldBe(TypeOf(id));
            // To readers what is not theirs does not exist.
            if ((await newsroom.ReadAsync(question, new { id }))["node"] is not null)
            {
                shown.Add(TypeOf(id));
            }
        }

        shown.ShouldBe(ForReaders, ignoreOrder: true);
        foreach (var type in types)
        {
            // An id that nothing has leads to null and not to an error.
            var id = NodeId.Encode(type, Guid.CreateVersion7());
            (await AskAsync(administrator, question, new { id }))["node"].ShouldBeNull(type);
        }

        // An editor sees versions and drafts only when he asks for them.
        foreach (var type in (string[])["ContentItem", "ContentVersion"])
        {
            var unasked = await AskAsync(
                administrator,
                "query($ids: [ID!]!) { nodes(ids: $ids) { id } }",
                new { ids = new[] { ids.First(id => TypeOf(id) == type) } }
            );
            unasked["nodes"]![0].ShouldBeNull(type);
        }
    }

    [Fact]
    public void AcceptanceCheck05_nothing_is_nullable_by_accident()
    {
        foreach (var field in Outputs.SelectMany(type => type.Fields))
        {
            var type = field.Type;
            if ((field.Name == "id" || type.Named.Name == "Boolean") && !OneOfSeveral.Contains(field.ToString()!))
            {
                type.IsNonNull.ShouldBeTrue($"{field} is {type}");
            }

            if (type.NullableType is ListType list && field.ToString() != "Query.nodes")
            {
                list.OfType.IsNonNull.ShouldBeTrue($"an item of {field} is {list.OfType}");
            }
        }
    }

    [Fact]
    public async Task AcceptanceCheck05_what_may_be_null_was_looked_at_field_by_field()
    {
        var reviewed = await File.ReadAllLinesAsync(
            Repository.PathOf("backend/tests/Lavamedia.Api.Tests/GraphQL/nullable-fields.txt")
        );
        var nullable = Outputs
            .Where(type => !IsPlumbing(type.Name))
            .SelectMany(type => type.Fields)
            .Where(field => !field.Type.IsNonNull)
            .Select(field => $"{field}: {field.Type}")
            .Order(StringComparer.Ordinal)
            .ToList();

        nullable.Except(reviewed).ShouldBeEmpty("Say that it is never null, or write it into nullable-fields.txt.");
        reviewed.Except(nullable).ShouldBeEmpty("It is never null any longer: take it out of nullable-fields.txt.");
    }

    [Fact]
    public void AcceptanceCheck06_everything_is_described()
    {
        var undescribed = new List<string>();
        foreach (var type in Schema.Types.Where(type => !type.IsIntrospection))
        {
            Check(type.Name, type.Description);
            foreach (var field in (type as ComplexType)?.Fields ?? NamedCollection<FieldDefinition>.Empty)
            {
                Check(field.ToString(), field.Description);
                CheckAll(field.Arguments);
            }

            CheckAll((type as InputObjectType)?.Fields ?? NamedCollection<InputValueDefinition>.Empty);
            foreach (var value in (type as EnumType)?.Values ?? NamedCollection<EnumValueDefinition>.Empty)
            {
                Check($"{type}.{value.Name}", value.Description);
            }
        }

        undescribed.ShouldBeEmpty();

        void CheckAll(IEnumerable<InputValueDefinition> values)
        {
            foreach (var value in values)
            {
                Check(value.ToString(), value.Description);
            }
        }

        void Check(string coordinate, string? description)
        {
            if (string.IsNullOrWhiteSpace(description))
            {
                undescribed.Add(coordinate);
            }
        }
    }

    [Fact]
    public async Task AcceptanceCheck08_the_committed_schema_is_the_one_that_is_served()
    {
        var committed = SdlSchema.Build(
            new SourceText(await File.ReadAllBytesAsync(Repository.PathOf("schema.graphql")))
        );

        SchemaComparison.Compare(committed, Schema).ShouldBeEmpty("run: npm run lavamedia -- schema export");
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task AcceptanceCheck10_aliases_fragments_and_variables_change_nothing_but_names(int seed)
    {
        var random = new Random(seed);
        for (var round = 0; round < 6; round++)
        {
            var question = new RandomQuestion(Schema, random);

            var plain = await newsroom.ReadAsync(question.Plain);
            var aliased = await newsroom.ReadAsync(question.Aliased, RandomQuestion.Variables);

            question.Unalias(aliased).ToJsonString().ShouldBe(plain.ToJsonString(), question.Aliased);
        }
    }

    private static async Task<JsonNode> AskAsync(HttpClient client, string query, object variables)
    {
        using var response = await client.PostAsJsonAsync("/graphql", new { query, variables });
        var answer = JsonNode.Parse(await response.Content.ReadAsStringAsync())!;
        answer["errors"].ShouldBeNull(answer.ToJsonString());
        return answer["data"]!;
    }

    private static bool IsNode(ObjectType type) => type.Interfaces.Any(face => face.Name == "Node");

    private static string TypeOf(string id)
    {
        NodeId.TryDecode(id, out var type, out _).ShouldBeTrue(id);
        return type!;
    }

    private static bool IsPlumbing(string type) =>
        type.EndsWith("Connection", StringComparison.Ordinal)
        || type.EndsWith("Payload", StringComparison.Ordinal)
        || type.EndsWith("Segment", StringComparison.Ordinal);
}
