using System.Net;
using System.Text.Json;
using Lavamedia.GraphQL.AspNetCore.Rest;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.OpenApi;
using Microsoft.OpenApi.Reader;

namespace Lavamedia.Api.Tests.Rest;

/// <summary>The OpenAPI document says what there is, to whoever asks.</summary>
[Collection(RestCollection.Name)]
public sealed class OpenApiTests(RestNewsroom newsroom)
{
    private const string Prefix = "/api/v1";

    [Fact]
    public async Task The_document_is_valid_and_all_it_refers_to_is_in_it()
    {
        var text = await newsroom.Reader.GetStringAsync("/openapi/v1.json");
        var settings = new OpenApiReaderSettings { RuleSet = ValidationRuleSet.GetDefaultRuleSet() };
        var read = OpenApiDocument.Parse(text, OpenApiConstants.Json, settings);
        read.Diagnostic!.SpecificationVersion.ShouldBe(OpenApiSpecVersion.OpenApi3_1);
        read.Diagnostic.Errors.Select(error => error.ToString()).ShouldBeEmpty();
        read.Diagnostic.Warnings.Select(warning => warning.ToString()).ShouldBeEmpty();
        var json = JsonElement.Parse(text);
        foreach (var reference in References(json))
        {
            Resolves(json, reference).ShouldBeTrue(reference);
        }

        Operations(json).Select(operation => operation.Value.GetProperty("operationId").GetString()).ShouldBeUnique();
    }

    [Fact]
    public async Task Every_stored_route_is_in_it_and_every_other_one_that_it_names_is_served()
    {
        var json = JsonElement.Parse(await newsroom.Reader.GetStringAsync("/openapi/v1.json"));
        var described = Operations(json).Select(operation => operation.Key).Select(Shape).ToList();
        var stored = newsroom
            .Api.Services.GetRequiredService<RestRoutes>()
            .All.Select(route => Shape($"{route.Method} {Prefix}{route.Template}"))
            .ToList();
        stored.Except(described).ShouldBeEmpty();
        var mapped = newsroom
            .Api.Services.GetRequiredService<EndpointDataSource>()
            .Endpoints.OfType<RouteEndpoint>()
            .SelectMany(endpoint =>
                (endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods ?? []).Select(method =>
                    Shape($"{method} /{endpoint.RoutePattern.RawText?.Trim('/')}")
                )
            );
        described.Except(stored).Except(mapped).ShouldBeEmpty("They are described and not there.");
    }

    [Fact]
    public async Task What_a_route_asks_for_is_a_scope_of_it()
    {
        var json = JsonElement.Parse(await newsroom.Reader.GetStringAsync("/openapi/v1.json"));
        var security = Operations(json)["POST /api/v1/content/{id}/publish"].GetProperty("security");
        security[1].GetProperty("oauth2")[0].GetString().ShouldBe("content.publish");
        json.GetProperty("components")
            .GetProperty("securitySchemes")
            .GetProperty("oauth2")
            .GetProperty("flows")
            .GetProperty("clientCredentials")
            .GetProperty("scopes")
            .TryGetProperty("content.publish", out _)
            .ShouldBeTrue();
    }

    [Fact]
    public async Task What_everybody_may_call_says_that_a_token_is_welcome_and_not_needed()
    {
        var json = JsonElement.Parse(await newsroom.Reader.GetStringAsync("/openapi/v1.json"));
        var open = Operations(json)["GET /api/v1/content"].GetProperty("security");
        open.EnumerateArray()
            .Select(way => string.Join(' ', way.EnumerateObject().Select(scheme => scheme.Name)))
            .ShouldBe(["", "bearer", "oauth2"]);
        foreach (var (route, operation) in Operations(json))
        {
            var isRefused = operation.GetProperty("responses").TryGetProperty("401", out _);
            var needsToken = operation.GetProperty("security").EnumerateArray().All(way => way.EnumerateObject().Any());
            (needsToken && !isRefused).ShouldBeFalse($"{route} asks for a token and says nothing of being refused.");
        }
    }

    [Fact]
    public async Task Each_operation_says_what_its_part_of_a_path_is()
    {
        var json = JsonElement.Parse(await newsroom.Reader.GetStringAsync("/openapi/v1.json"));
        var operations = Operations(json);
        Place("GET /api/v1/content/{slug_or_id}").ShouldStartWith("slug_or_id: `slug`: The part of the address");
        Place("PATCH /api/v1/content/{slug_or_id}").ShouldBe("slug_or_id: `id`: The item. By its id.");
        Place("GET /api/v1/users/{id}").ShouldStartWith("id: ");
        json.GetProperty("paths")
            .EnumerateObject()
            .Select(path => Shape(path.Name))
            .ShouldBeUnique("OpenAPI does not tell paths apart by the names of their parameters.");

        string Place(string operation) =>
            operations[operation]
                .GetProperty("parameters")
                .EnumerateArray()
                .Where(parameter => parameter.TryGetProperty("in", out var place) && place.GetString() == "path")
                .Select(parameter => $"{parameter.GetProperty("name")}: {parameter.GetProperty("description")}")
                .Single();
    }

    [Fact]
    public async Task Whoever_has_it_is_told_so()
    {
        using var first = await newsroom.Reader.GetAsync("/openapi/v1.json");
        using var request = new HttpRequestMessage(HttpMethod.Get, "/openapi/v1.json");
        request.Headers.IfNoneMatch.Add(first.Headers.ETag!);
        using var again = await newsroom.Reader.SendAsync(request);
        again.StatusCode.ShouldBe(HttpStatusCode.NotModified);
    }

    private static Dictionary<string, JsonElement> Operations(JsonElement document) =>
        document
            .GetProperty("paths")
            .EnumerateObject()
            .SelectMany(path =>
                path.Value.EnumerateObject()
                    .Select(operation => ($"{operation.Name.ToUpperInvariant()} {path.Name}", operation.Value))
            )
            .ToDictionary();

    /// <summary>A route without the names of its parameters.</summary>
    private static string Shape(string route) =>
        string.Join(
            '/',
            route.Split('/').Select(part => part.StartsWith('{') ? "{}" + part[(part.IndexOf('}') + 1)..] : part)
        );

    private static IEnumerable<string> References(JsonElement value) =>
        value.ValueKind switch
        {
            JsonValueKind.Object => value
                .EnumerateObject()
                .SelectMany(member =>
                    member is { Name: "$ref", Value.ValueKind: JsonValueKind.String }
                        ? [member.Value.GetString()!]
                        : References(member.Value)
                ),
            JsonValueKind.Array => value.EnumerateArray().SelectMany(References),
            _ => [],
        };

    private static bool Resolves(JsonElement document, string reference)
    {
        var at = document;
        foreach (var part in reference.Split('/').Skip(1))
        {
            if (!at.TryGetProperty(part, out at))
            {
                return false;
            }
        }

        return true;
    }
}
