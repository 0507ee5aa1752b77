using System.Text.Json;
using Lavamedia.GraphQL.Types;
using Lavamedia.Platform.Modules;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using static Lavamedia.Api.Tests.Access.ExpectedAccess;

namespace Lavamedia.Api.Tests.Access;

/// <summary>
/// Every viewer at every door. What is expected stands in <c>docs/permissions.md</c>; the doors come from the schema and the routes,
/// so what is added without a row there fails here.
/// </summary>
[Collection(MatrixCollection.Name)]
public sealed class AuthorizationMatrixTests(MatrixNewsroom newsroom)
{
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

    private static List<string> Missing(IEnumerable<string> wanted, IEnumerable<string> known) =>
        [.. wanted.Except(known).Order(StringComparer.Ordinal)];

    private static bool IsPlumbing(ObjectType type) =>
        type.Name is "PageInfo" or "CollectionSegmentInfo" or "Mutation"
        || type.Interfaces.Any(parent => parent.Name == "Error")
        // The groups of a list, by their keys; other things may be called a group as well.
        || type.Fields.Any(field => field.Type.Named.Name == $"{type.Name}Keys")
        || new[] { "Connection", "Edge", "Payload", "Aggregates", "GroupKeys", "Segment" }.Any(ending =>
            type.Name.EndsWith(ending, StringComparison.Ordinal)
        );
}
