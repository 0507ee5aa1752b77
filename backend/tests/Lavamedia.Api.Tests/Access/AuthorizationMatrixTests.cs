using System.Net.Http.Json;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Lavamedia.Api.Tests.Hosting;
using Lavamedia.GraphQL.Authorization;
using Lavamedia.GraphQL.Types;
using Lavamedia.Platform.Modules;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Lavamedia.Api.Tests.Access;

/// <summary>
/// Every viewer at every door. What is expected stands in <c>docs/permissions.md</c>; the doors come from the schema and the routes,
/// so what is added without a row there fails here.
/// </summary>
public sealed class AuthorizationMatrixTests(MatrixNewsroom newsroom) : IClassFixture<MatrixNewsroom>
{
    private static readonly IReadOnlyList<IReadOnlyDictionary<string, string>> Things = PermissionTable.Read("Things");
    private static readonly IReadOnlyList<IReadOnlyDictionary<string, string>> Rights = PermissionTable.Read("Rights");

    private SchemaDoors Doors => new(newsroom.Schema, newsroom.Ids);

    public static TheoryData<string> Viewers => [.. MatrixNewsroom.Viewers];

    [Fact]
    public void E5_the_page_lists_every_right_with_its_words_and_the_roles_that_start_with_it()
    {
        var declared = newsroom.Api.Services.GetRequiredService<ModuleCatalog>().Permissions;
        Rights
            .Select(row => (Name(row["right"])!, row["allows"], row["by category"]))
            .ShouldBe(
                declared.Select(right => (right.Code, right.Description, right.CanBeLimited ? "yes" : "no")),
                ignoreOrder: true
            );
        foreach (var right in declared)
        {
            var row = Rights.Single(row => Name(row["right"]) == right.Code);
            row["Administrator"].ShouldBe("yes", right.Code);
            row["Editor"].ShouldBe(right.DefaultRoles.Contains("Editor") ? "yes" : "no", right.Code);
            row["Author"].ShouldBe(right.DefaultRoles.Contains("Author") ? "yes" : "no", right.Code);
            row["Section editor"]
                .ShouldBe(right.CanBeLimited && right.DefaultRoles.Contains("Editor") ? "section" : "no", right.Code);
        }
    }

    [Fact]
    public void Z1_every_field_of_the_schema_has_a_row_and_asks_for_what_the_row_says()
    {
        var rows = PermissionTable
            .Read("Fields")
            .SelectMany(row =>
                PermissionTable
                    .Names(row["fields"])
                    .Select(field => (Field: $"{Name(row["type"])}.{field}", Right: row["right"]))
            )
            .ToList();
        var fields = newsroom
            .Schema.Types.OfType<ObjectType>()
            .Where(type => !type.IsIntrospection && !IsPlumbing(type))
            .SelectMany(type => type.Fields)
            .ToDictionary(field => field.ToString(), RightOf);
        Missing(fields.Keys, rows.Select(row => row.Field))
            .ShouldBeEmpty("These fields have no row below 'Fields' in docs/permissions.md.");
        Missing(rows.Select(row => row.Field), fields.Keys)
            .ShouldBeEmpty("These rows of docs/permissions.md name no field of the schema.");
        foreach (var (field, right) in rows)
        {
            // "account" is decided for each row by who asks, see the test of accounts.
            var expected = right is "everybody" or "account" ? null : right;
            fields[field].ShouldBe(expected is null ? null : Name(expected) ?? "signed in", field);
        }
    }

    [Fact]
    public void Z1_every_mutation_has_a_row_and_asks_for_what_the_row_says()
    {
        var rows = PermissionTable.Read("Mutations").ToDictionary(row => Name(row["mutation"])!, row => row["right"]);
        var mutations = newsroom.Schema.MutationType!.Fields.ToDictionary(field => field.Name, RightOf);
        Missing(mutations.Keys, rows.Keys)
            .ShouldBeEmpty("These mutations have no row below 'Mutations' in docs/permissions.md.");
        Missing(rows.Keys, mutations.Keys).ShouldBeEmpty("These rows of docs/permissions.md name no mutation.");
        foreach (var (mutation, right) in mutations)
        {
            right.ShouldBe(Name(rows[mutation]) ?? "signed in", mutation);
        }
    }

    [Fact]
    public void Z1_every_route_has_a_row()
    {
        var rows = PermissionTable.Read("Routes").SelectMany(row => PermissionTable.Names(row["route"])).ToList();
        var routes = newsroom
            .Api.Services.GetRequiredService<EndpointDataSource>()
            .Endpoints.OfType<RouteEndpoint>()
            .SelectMany(endpoint =>
                (endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods ?? ["ANY"]).Select(method =>
                    $"{method} /{endpoint.RoutePattern.RawText?.Trim('/')}"
                )
            )
            .Distinct()
            .ToList();
        // `ANY /auth/**` stands for a family of routes.
        var families = rows.Where(row => row.EndsWith("/**", StringComparison.Ordinal)).ToList();
        routes.RemoveAll(route =>
            families.Exists(family =>
                route[route.IndexOf(' ', StringComparison.Ordinal)..]
                    .StartsWith(family[3..^2], StringComparison.Ordinal)
            )
        );
        rows = [.. rows.Except(families)];
        Missing(routes, rows).ShouldBeEmpty("These routes have no row below 'Routes' in docs/permissions.md.");
        Missing(rows, routes).ShouldBeEmpty("These rows of docs/permissions.md name no route.");
    }

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
                    (IsAllowed(thing, viewer) || IsOwn(viewer, thing)).ShouldBeTrue(
                        $"{viewer} sees {thing} through {door.Name}\n{text}"
                    );
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
            .Canaries.Where(pair => !IsAllowed(pair.Key, viewer) && !IsOwn(viewer, pair.Key))
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
            foreach (var (thing, canary) in MatrixNewsroom.Canaries.Where(pair => !IsAllowed(pair.Key, viewer)))
            {
                if (!IsOwn(viewer, thing))
                {
                    text.ShouldNotContain(canary, Case.Sensitive, $"{viewer}, {door.Name}");
                }
            }
        }
    }

    [Theory]
    [MemberData(nameof(Viewers))]
    public async Task Z1_fields_of_the_root_are_refused_to_those_who_lack_their_right(string viewer)
    {
        foreach (var root in newsroom.Schema.QueryType.Fields.Where(field => RightOf(field) is not null))
        {
            foreach (var call in Doors.Calls(root).Take(1))
            {
                var selection = root.Type.Named.IsComposite ? "{ __typename }" : string.Empty;
                var (text, answer) = await newsroom.AnswerAsync(viewer, $"{{ {call} {selection} }}");
                MatrixNewsroom
                    .CodesOf(answer)
                    .Any(code => code.StartsWith("AUTH_", StringComparison.Ordinal))
                    .ShouldBe(!Holds(viewer, RightOf(root)!), $"{viewer}, {root}\n{text}");
            }
        }
    }

    [Theory]
    [MemberData(nameof(Viewers))]
    public async Task Z1_every_mutation_is_refused_before_it_begins_to_those_who_lack_its_right(string viewer)
    {
        foreach (var mutation in newsroom.Schema.MutationType!.Fields)
        {
            using var request = LeastMutation.Of(mutation);
            using var response = await newsroom[viewer].SendAsync(request);
            var text = await response.Content.ReadAsStringAsync();
            var answer = JsonSerializer.Deserialize<JsonElement>(text);
            var refusals = MatrixNewsroom
                .CodesOf(answer)
                .Where(code => code.StartsWith("AUTH_", StringComparison.Ordinal))
                .ToList();
            if (Holds(viewer, RightOf(mutation)!))
            {
                // What the thing itself decides is told in the payload.
                refusals.ShouldBeEmpty($"{viewer}, {mutation.Name}\n{text}");
                continue;
            }

            refusals.ShouldBe(
                [viewer == "Anonymous" ? "AUTH_NOT_AUTHENTICATED" : "AUTH_NOT_AUTHORIZED"],
                $"{viewer}, {mutation.Name}\n{text}"
            );
            answer.GetProperty("data").ValueKind.ShouldBe(JsonValueKind.Null, $"{viewer}, {mutation.Name}");
        }
    }

    [Fact]
    public void Z6_no_mutation_takes_from_its_caller_what_the_server_decides()
    {
        string[] decided =
        [
            "createdAt",
            "createdBy",
            "createdById",
            "updatedAt",
            "updatedBy",
            "updatedById",
            "publishedAt",
            "ownerId",
            "uploadedBy",
            "uploadedById",
            "status",
            "workflowState",
            "version",
            "latestVersionNumber",
            "isBuiltIn",
            "isPublic",
            "checksum",
            "lastLoginAt",
            "lastUsedAt",
            "emailVerifiedAt",
            "passwordHash",
            "securityStamp",
            "permissions",
        ];
        var inputs = new HashSet<InputObjectType>();
        foreach (var argument in newsroom.Schema.MutationType!.Fields.SelectMany(field => field.Arguments))
        {
            Collect(argument.Type);
        }

        inputs.Count.ShouldBeGreaterThan(30);
        inputs
            .SelectMany(input =>
                input.Fields.Where(field => decided.Contains(field.Name)).Select(field => $"{input.Name}.{field.Name}")
            )
            .ShouldBeEmpty();

        void Collect(GraphQLType type)
        {
            if (type.Named is InputObjectType input && inputs.Add(input))
            {
                foreach (var field in input.Fields)
                {
                    Collect(field.Type);
                }
            }
        }
    }

    [Theory]
    [MemberData(nameof(Viewers))]
    public async Task Z10_a_stored_operation_runs_with_the_rights_of_whoever_runs_it(string viewer)
    {
        const string drafts = "{ contentItems(stage: DRAFT, first: 50) { totalCount nodes { title } } }";
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(drafts)));
        var persistedQuery = new { version = 1, sha256Hash = hash };
        // Whoever sees everything stores it.
        await RunAsync("Administrator", new { query = drafts, extensions = new { persistedQuery } });

        var stored = await RunAsync(viewer, new { extensions = new { persistedQuery } });
        var (_, written) = await newsroom.AnswerAsync(viewer, drafts);
        stored.GetProperty("data").ToString().ShouldBe(written.GetProperty("data").ToString());

        async Task<JsonElement> RunAsync(string runner, object body)
        {
            using var response = await newsroom[runner].PostAsJsonAsync("/graphql", body);
            return await response.Content.ReadFromJsonAsync<JsonElement>();
        }
    }

    [Theory]
    [MemberData(nameof(Viewers))]
    public async Task Z1_routes_are_refused_to_those_who_lack_their_right(string viewer)
    {
        foreach (var row in PermissionTable.Read("Routes").Where(row => Name(row["who"]) is not null))
        {
            foreach (var route in PermissionTable.Names(row["route"]))
            {
                var (method, path) = (route.Split(' ')[0], route.Split(' ')[1]);
                using var request = new HttpRequestMessage(new HttpMethod(method), path);
                if (method == "POST")
                {
                    request.Content = new MultipartFormDataContent
                    {
                        { new ByteArrayContent(Testing.Pictures.Png(10, 10, 1, 2, 3)), "file", "matrix.png" },
                    };
                }

                using var response = await newsroom[viewer].SendAsync(request);
                ((int)response.StatusCode is 401 or 403).ShouldBe(
                    !Holds(viewer, Name(row["who"])!),
                    $"{viewer}, {route}: {response.StatusCode}"
                );
            }
        }
    }

    [Theory]
    [MemberData(nameof(Viewers))]
    public async Task Z1_accounts_are_for_the_person_and_for_those_who_see_accounts(string viewer)
    {
        if (Holds(viewer, "users.read"))
        {
            return;
        }

        var fields = PermissionTable
            .Read("Fields")
            .Where(row => row["right"] == "account")
            .SelectMany(row => PermissionTable.Names(row["fields"]));
        foreach (var field in fields)
        {
            var leaf = newsroom.Schema.Types["User"] is ObjectType user && user.Fields[field].Type.Named.IsComposite;
            // The editor, as author of what everybody reads: somebody else's account.
            var (text, answer) = await newsroom.AnswerAsync(
                viewer,
                $"{{ contentItems(first: 1) {{ nodes {{ author {{ {field} {(leaf ? "{ __typename }" : string.Empty)} }} }} }} }}"
            );
            var value = answer
                .GetProperty("data")
                .GetProperty("contentItems")
                .GetProperty("nodes")[0]
                .GetProperty("author")
                .GetProperty(field);
            (
                value.ValueKind == JsonValueKind.Null
                || value is { ValueKind: JsonValueKind.Array } && value.GetArrayLength() == 0
            ).ShouldBeTrue($"{viewer} reads User.{field} of somebody else: {text}");
        }
    }

    [Fact]
    public async Task Z2_subscribers_hear_of_what_they_may_see_and_of_nothing_else()
    {
        using var timeout = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        var question =
            $"subscription {{ onContentItemChanged(id: \"{newsroom.SectionDraftId}\", stage: DRAFT) {{ title }} }}";
        var listeners = MatrixNewsroom.Viewers.ToDictionary(
            viewer => viewer,
            viewer => ListenAsync(viewer, question, timeout.Token)
        );
        await Task.Delay(700, timeout.Token);
        var changed = await newsroom["Editor"]
            .AskAsync(
                "mutation ($input: UpdateContentItemInput!) { updateContentItem(input: $input) { errors { ... on Error { code } } } }",
                new
                {
                    input = new
                    {
                        id = newsroom.SectionDraftId,
                        expectedVersion = 1,
                        kicker = "Heard",
                    },
                }
            );
        changed.GetProperty("updateContentItem").GetProperty("errors").ValueKind.ShouldBe(JsonValueKind.Null);

        foreach (var viewer in MatrixNewsroom.Viewers.Where(viewer => IsAllowed("a draft in the section", viewer)))
        {
            (await listeners[viewer].WaitAsync(timeout.Token)).ShouldBeTrue(viewer);
        }

        await timeout.CancelAsync();
        foreach (var viewer in MatrixNewsroom.Viewers.Where(viewer => !IsAllowed("a draft in the section", viewer)))
        {
            (await listeners[viewer]).ShouldBeFalse($"{viewer} hears of a draft.");
        }
    }

    [Fact]
    public void T_secrets_are_in_no_type_filter_or_order_of_the_schema()
    {
        // A field is named for what it holds at its end: `idTokenAlgorithm` holds no token.
        string[] secrets = ["password", "hash", "stamp", "secret", "token", "tokens", "recoveryCodes", "storageKey"];
        var shownOnce = PermissionTable.Read("Shown once").Select(row => Name(row["field"])).ToHashSet();
        var names = newsroom
            .Schema.Types.SelectMany(type =>
                type switch
                {
                    // What a mutation is called tells nothing; what it answers with does.
                    ComplexType { Name: not "Mutation" } output => output
                        .Fields.Where(field => field.Type.Named.Name is not ("Boolean" or "Int"))
                        .Select(field => field.ToString()),
                    InputObjectType { Name: var name } input
                        when name.EndsWith("FilterInput", StringComparison.Ordinal)
                            || name.EndsWith("SortInput", StringComparison.Ordinal) => input.Fields.Select(field =>
                        $"{name}.{field.Name}"
                    ),
                    _ => [],
                }
            )
            .Where(field => !shownOnce.Contains(field));
        names
            .Where(field => secrets.Any(secret => field.EndsWith(secret, StringComparison.OrdinalIgnoreCase)))
            .ShouldBeEmpty();
    }

    private async Task<bool> ListenAsync(string viewer, string question, CancellationToken cancellationToken)
    {
        try
        {
            using var request = GraphQLRequests.Operation(question);
            request.Headers.Accept.Add(new("text/event-stream"));
            using var response = await newsroom[viewer]
                .SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken);
            using var reader = new StreamReader(await response.Content.ReadAsStreamAsync(cancellationToken));
            while (await reader.ReadLineAsync(cancellationToken) is { } line)
            {
                if (line.Contains(MatrixNewsroom.SectionDraft, StringComparison.Ordinal))
                {
                    return true;
                }
            }
        }
        catch (OperationCanceledException)
        {
            // Nothing was heard until the end.
        }

        return false;
    }

    private static bool IsAllowed(string thing, string viewer) =>
        Things.Single(row => row["thing"] == thing)[viewer] == "yes";

    /// <summary>Everybody sees his own account.</summary>
    private static bool IsOwn(string viewer, string thing) =>
        viewer == "Reader" && thing == "the address of another account";

    private static bool Holds(string viewer, string right) =>
        right == "signed in"
            ? viewer != "Anonymous"
            : Rights.Single(row => Name(row["right"]) == right)[viewer] is "yes" or "section";

    private static string? RightOf(FieldDefinition field) =>
        field.Features.Get<AuthorizationFeature>()?.Requirements is [var requirement, ..]
            ? requirement.Policy ?? "signed in"
            : null;

    private static string? Name(string cell) => PermissionTable.Names(cell).FirstOrDefault();

    private static List<string> Missing(IEnumerable<string> wanted, IEnumerable<string> known) =>
        [.. wanted.Except(known).Order(StringComparer.Ordinal)];

    private static bool IsPlumbing(ObjectType type) =>
        type.Name is "PageInfo" or "Mutation"
        || type.Interfaces.Any(parent => parent.Name == "Error")
        || new[] { "Connection", "Edge", "Payload", "Aggregates", "Group", "GroupKeys", "Segment" }.Any(ending =>
            type.Name.EndsWith(ending, StringComparison.Ordinal)
        );
}
