using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Lavamedia.Api.Tests.Hosting;
using Lavamedia.GraphQL.Types;

namespace Lavamedia.Api.Tests.GraphQL;

/// <summary>
/// Every mutation, also those that will be added, is refused before anything of it runs. Which right each asks for stands in
/// <c>docs/permissions.md</c>, which the authorization matrix holds the schema to.
/// </summary>
public sealed class MutationRightsTests(Newsroom newsroom) : IClassFixture<Newsroom>
{
    private IEnumerable<FieldDefinition> Mutations => newsroom.Schema.MutationType!.Fields;

    [Fact]
    public async Task Z1_nobody_runs_a_mutation_without_signing_in()
    {
        using var stranger = newsroom.Stranger();
        foreach (var mutation in Mutations)
        {
            (await RefusalAsync(stranger, mutation)).ShouldBe("AUTH_NOT_AUTHENTICATED", mutation.Name);
        }
    }

    [Theory]
    [InlineData("publishContentItem")]
    [InlineData("unpublishContentItem")]
    [InlineData("archiveContentItem")]
    [InlineData("createCategory")]
    [InlineData("updateCategory")]
    public async Task Z1_an_author_is_refused_what_his_role_does_not_give(string name)
    {
        using var author = await newsroom.SignedInAsync(DemoDatabase.Author);
        (await RefusalAsync(author, newsroom.Schema.MutationType!.Fields[name])).ShouldBe("AUTH_NOT_AUTHORIZED");
    }

    /// <summary>Runs a mutation with the least input that its types accept; the code of the error beside the data.</summary>
    private static async Task<string?> RefusalAsync(HttpClient client, FieldDefinition mutation)
    {
        var file = false;
        var input = mutation.Arguments.Count == 0 ? string.Empty : $"(input: {Least(mutation.Arguments[0].Type)})";
        var operation = JsonSerializer.Serialize(
            new
            {
                query = $"mutation{(file ? "($file: Upload!)" : "")} {{ {mutation.Name}{input} {{ __typename }} }}",
                variables = new { file = (string?)null },
            }
        );
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql")
        {
            Content = file ? Form(operation) : new StringContent(operation, Encoding.UTF8, "application/json"),
        };
        request.Headers.Add("GraphQL-Preflight", "1");
        using var response = await client.SendAsync(request);
        var answer = JsonNode.Parse(await response.Content.ReadAsStringAsync())!;
        answer["data"].ShouldBeNull(answer.ToJsonString());
        var error = answer["errors"]!.AsArray().ShouldHaveSingleItem()!;
        error["path"]
            .ShouldNotBeNull(answer.ToJsonString())
            .AsArray()
            .ShouldHaveSingleItem()!
            .GetValue<string>()
            .ShouldBe(mutation.Name);
        return error["extensions"]?["code"]?.GetValue<string>();

        string Least(GraphQLType type)
        {
            switch (type.NullableType)
            {
                case ListType:
                    return "[]";
                case InputObjectType { IsOneOf: true } choice:
                    return $"{{ {choice.Fields[0].Name}: {Least(choice.Fields[0].Type)} }}";
                case InputObjectType several:
                    var required = several.Fields.Where(field => field.IsRequired);
                    return $"{{ {string.Join(' ', required.Select(field => $"{field.Name}: {Least(field.Type)}"))} }}";
                case EnumType choice:
                    return choice.Values[0].Name;
                case NamedType { Name: "Upload" }:
                    file = true;
                    return "$file";
                case NamedType { Name: "Int" or "Float" or "Long" }:
                    return "1";
                case NamedType { Name: "Boolean" }:
                    return "true";
                case NamedType { Name: "DateTime" }:
                    return "\"2026-01-01T00:00:00Z\"";
                case NamedType { Name: "Any" }:
                    return "{}";
                case NamedType { Name: "UUID" }:
                    return $"\"{Guid.Empty}\"";
                case NamedType { Name: "Locale" }:
                    return "\"fr\"";
                default:
                    return "\"x\"";
            }
        }
    }

    private static MultipartFormDataContent Form(string operations)
    {
        var bytes = new ByteArrayContent([0x47, 0x49, 0x46]);
        bytes.Headers.ContentType = new MediaTypeHeaderValue("image/gif");
        return new MultipartFormDataContent
        {
            { new StringContent(operations), "operations" },
            { new StringContent("""{"0":["variables.file"]}"""), "map" },
            { bytes, "0", "a.gif" },
        };
    }
}
