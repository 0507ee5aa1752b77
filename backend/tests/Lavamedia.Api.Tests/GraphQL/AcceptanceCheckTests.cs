using System.Net.Http.Json;
using System.Text;
using System.Text.Json.Nodes;
using Lavamedia.GraphQL.Execution;
using Lavamedia.GraphQL.Language;
using Lavamedia.GraphQL.Planning;
using Lavamedia.GraphQL.Types;
using Lavamedia.GraphQL.Types.Comparison;
using Lavamedia.GraphQL.Types.Sdl;
using Lavamedia.Testing;

namespace Lavamedia.Api.Tests.GraphQL;

/// <summary>What must hold of the real schema, whoever adds to it.</summary>
public sealed class AcceptanceCheckTests(Newsroom newsroom) : IClassFixture<Newsroom>
{
    /// <summary>Lists that are short because the product itself writes them: as many as there are roles, permissions, fields of a type or ids asked for.</summary>
    private static readonly HashSet<string> ShortLists =
    [
        "Query.nodes",
        "Query.roles",
        "Query.permissions",
        "User.roles",
        "User.sessions",
        "User.consents",
        "UserFactors.passkeys",
        "AccessExplanation.grants",
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

    private Schema Schema => newsroom.Schema;

    private IEnumerable<ComplexType> Outputs => Schema.Types.OfType<ComplexType>().Where(type => !type.IsIntrospection);

    [Fact]
    public void AcceptanceCheck01_every_list_that_can_grow_is_a_connection()
    {
        Outputs
            .Where(type => !IsPlumbing(type.Name))
            .SelectMany(type => type.Fields)
            .Where(field => field.Type.NullableType is ListType && field.Type.Named.IsComposite)
            .Where(field => field.Features.Get<CostFeature>()?.AssumedSize is null)
            .Select(field => field.ToString())
            .Where(field => !ShortLists.Contains(field))
            .ShouldBeEmpty();
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
    public async Task AcceptanceCheck04_node_finds_every_item_that_its_viewer_may_see_and_no_other()
    {
        using var administrator = await newsroom.SignedInAsync("admin@lavamedia.example");
        var data = await AskAsync(
            administrator,
            """
            { contentItems(stage: DRAFT, first: 1) { nodes { id author { id } versions(first: 1) { nodes { id } } } }
              categories(first: 1) { nodes { id } } users(first: 1) { nodes { id } }
              mediaAssets(first: 1) { nodes { id } } roles { id permissions { id } } auditLog(first: 1) { nodes { id } } }
            """,
            new { }
        );
        var item = data["contentItems"]!["nodes"]![0]!;
        string[] ids =
        [
            Id(item),
            Id(item["author"]!),
            Id(data["categories"]!["nodes"]![0]!),
            Id(data["users"]!["nodes"]![0]!),
            Id(data["mediaAssets"]!["nodes"]![0]!),
            Id(data["roles"]![0]!),
            Id(data["auditLog"]!["nodes"]![0]!),
            Id(data["roles"]![0]!["permissions"]![0]!),
            Id(item["versions"]!["nodes"]![0]!),
        ];
        // Of types that have nothing to show here, an id leads to null and not to an error.
        foreach (var type in Schema.Types.OfType<ObjectType>().Where(IsNode))
        {
            var id = NodeId.Encode(type.Name, Guid.CreateVersion7());
            var nothing = await AskAsync(administrator, "query($id: ID!) { node(id: $id) { id } }", new { id });
            nothing["node"].ShouldBeNull(type.Name);
        }

        foreach (var id in ids)
        {
            var found = await AskAsync(
                administrator,
                "query($id: ID!) { node(id: $id, stage: DRAFT) { id __typename } }",
                new { id }
            );
            found["node"].ShouldNotBeNull(id)["id"]!.GetValue<string>().ShouldBe(id);
            found["node"]!["__typename"]!.GetValue<string>().ShouldBe(TypeOf(id));
        }

        // Versions are for the newsroom: to a reader they do not exist, nor to an editor who does not ask for them.
        var version = Id(item["versions"]!["nodes"]![0]!);
        var hidden = await newsroom.ReadAsync($"{{ node(id: \"{version}\", stage: DRAFT) {{ id }} }}");
        hidden["node"].ShouldBeNull();
        var unasked = await AskAsync(
            administrator,
            "query($ids: [ID!]!) { nodes(ids: $ids) { id } }",
            new { ids = new[] { version } }
        );
        unasked["nodes"]![0].ShouldBeNull();
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

    [Fact]
    public async Task AcceptanceCheck09_every_code_of_HotChocolate_is_provoked_by_a_test()
    {
        var tests = new StringBuilder();
        var folder = Path.GetDirectoryName(Repository.PathOf("backend/tests/Directory.Build.props"))!;
        foreach (var project in Directory.EnumerateDirectories(folder, "Lavamedia.*.Tests"))
        {
            foreach (var file in Directory.EnumerateFiles(project, "*.cs", SearchOption.AllDirectories))
            {
                tests.Append(await File.ReadAllTextAsync(file));
            }
        }

        var text = tests.ToString();
        var codes = AppDomain
            .CurrentDomain.GetAssemblies()
            .Where(assembly => assembly.GetName().Name!.StartsWith("Lavamedia.GraphQL", StringComparison.Ordinal))
            .SelectMany(assembly => assembly.GetTypes())
            .Where(type => type.Name.EndsWith("ErrorCodes", StringComparison.Ordinal))
            .SelectMany(type => type.GetFields())
            .Select(field => (Name: $"{field.DeclaringType!.Name}.{field.Name}", Code: (string)field.GetValue(null)!))
            .Where(code =>
                code.Code.StartsWith("HC", StringComparison.Ordinal)
                || code.Code.StartsWith("AUTH_", StringComparison.Ordinal)
            )
            .ToList();

        codes.Count.ShouldBeGreaterThan(40);
        codes
            .Where(code =>
                !text.Contains(code.Code, StringComparison.Ordinal)
                && !text.Contains(code.Name, StringComparison.Ordinal)
            )
            .ShouldBeEmpty();
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

    private static string Id(JsonNode node) => node["id"]!.GetValue<string>();

    private static bool IsPlumbing(string type) =>
        type.EndsWith("Connection", StringComparison.Ordinal)
        || type.EndsWith("Payload", StringComparison.Ordinal)
        || type.EndsWith("Segment", StringComparison.Ordinal);
}
