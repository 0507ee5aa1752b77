using System.Net;
using System.Net.Http.Json;
using Lavamedia.GraphQL.AspNetCore.Rest;
using Lavamedia.GraphQL.Language.Syntax;
using Lavamedia.GraphQL.Types;
using Microsoft.Extensions.DependencyInjection;
using static Lavamedia.Api.Tests.Access.ExpectedAccess;

namespace Lavamedia.Api.Tests.Access;

/// <summary>The routes that are stored operations, by the table "REST" of <c>docs/permissions.md</c>.</summary>
[Collection(MatrixCollection.Name)]
public sealed class RestMatrixTests(MatrixNewsroom newsroom)
{
    public static TheoryData<string> Viewers => [.. MatrixNewsroom.Viewers];

    private IReadOnlyList<RestRoute> Routes => newsroom.Api.Services.GetRequiredService<RestRoutes>().All;

    [Fact]
    public void Z1_every_route_of_a_stored_operation_has_a_row_and_asks_for_what_the_row_says()
    {
        var rows = PermissionTable
            .Read("REST")
            .SelectMany(row => PermissionTable.Names(row["route"]).Select(route => (route, row["right"])));
        rows.ShouldBe(
            Routes.Select(route =>
                (route.ToString(), RightOf(RootOf(route)) is { } right ? Shown(right) : "everybody")
            ),
            ignoreOrder: true
        );
    }

    [Theory]
    [MemberData(nameof(Viewers))]
    public async Task Z1_Z10_a_route_is_refused_to_those_who_lack_the_right_of_its_operation(string viewer)
    {
        foreach (var route in Routes.Where(route => RightOf(RootOf(route)) is not null))
        {
            var type = RootOf(route).Type.Named.Name;
            var id = newsroom.Ids[type].FirstOrDefault() ?? Convert.ToBase64String("Nothing:0"u8);
            using var request = new HttpRequestMessage(
                new HttpMethod(route.Method),
                "/api/v1" + route.Template.Replace("{id}", Uri.EscapeDataString(id), StringComparison.Ordinal)
            );
            if (route.Body is not null)
            {
                request.Content = JsonContent.Create(Least(route));
            }

            using var response = await newsroom[viewer].SendAsync(request);
            var text = await response.Content.ReadAsStringAsync();
            var expected = viewer == "Anonymous" ? HttpStatusCode.Unauthorized : HttpStatusCode.Forbidden;
            if (Holds(viewer, RightOf(RootOf(route))!))
            {
                response.StatusCode.ShouldNotBe(HttpStatusCode.Unauthorized, $"{viewer}, {route}: {text}");
                continue;
            }

            response.StatusCode.ShouldBe(expected, $"{viewer}, {route}: {text}");
            response.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
        }
    }

    /// <summary>A body that is well formed and asks for what cannot be: whoever may do it is refused for that.</summary>
    private Dictionary<string, object> Least(RestRoute route)
    {
        var input = (InputObjectType)newsroom.Schema.FindType(route.Body!.Type)!.Named;
        var inAddress = route.Parameters.SelectMany(parameter => parameter.Members).ToHashSet();
        return input
            .Fields.Where(field => field.IsRequired && !inAddress.Contains(field.Name))
            .ToDictionary(
                field => field.Name,
                field => field.Type.Named.Name == "Int" ? (object)int.MaxValue : string.Empty
            );
    }

    private FieldDefinition RootOf(RestRoute route) =>
        newsroom.Schema.FindRootType(route.Operation.Kind)!.Fields[
            ((FieldNode)route.Operation.Definition.SelectionSet.Selections[0]).Name.Value
        ];

    private static string Shown(string right) => right == "signed in" ? right : $"`{right}`";
}
