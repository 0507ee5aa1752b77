using System.Text;
using System.Text.Json;
using Lavamedia.GraphQL.Execution;
using Lavamedia.GraphQL.Language;
using Lavamedia.GraphQL.Types;
using Lavamedia.GraphQL.Types.Sdl;
using Microsoft.Extensions.DependencyInjection;

namespace Lavamedia.GraphQL.Tests.Types;

public class IntrospectionTests
{
    private static readonly Schema Schema = SdlSchema.Build(
        new SourceText(
            """
            type Query { node(id: ID!, stage: Stage! = DRAFT): Node old: Int @deprecated(reason: "Use node") }
            "Anything with an id."
            interface Node { id: ID! }
            type Article implements Node { id: ID! }
            enum Stage { DRAFT }
            input Where @oneOf { a: Int }
            scalar Locale @specifiedBy(url: "https://example.org")
            """
        )
    );

    [Fact]
    public async Task A_client_learns_the_kinds_members_and_defaults_of_types()
    {
        var data = await Ask(
            """
            {
              query: __type(name: "Query") { fields { name args { name defaultValue type { kind ofType { name } } } } }
              all: __type(name: "Query") { fields(includeDeprecated: true) { name deprecationReason } }
              node: __type(name: "Node") { kind description possibleTypes { name } }
              where: __type(name: "Where") { isOneOf inputFields { name } }
              locale: __type(name: "Locale") { specifiedByURL fields { name } }
              none: __type(name: "Nothing") { name }
            }
            """
        );

        data.ShouldBe(
            """
            {"query":{"fields":[{"name":"node","args":[{"name":"id","defaultValue":null,"type":{"kind":"NON_NULL","ofType":{"name":"ID"}}},{"name":"stage","defaultValue":"DRAFT","type":{"kind":"NON_NULL","ofType":{"name":"Stage"}}}]}]},"all":{"fields":[{"name":"node","deprecationReason":null},{"name":"old","deprecationReason":"Use node"}]},"node":{"kind":"INTERFACE","description":"Anything with an id.","possibleTypes":[{"name":"Article"}]},"where":{"isOneOf":true,"inputFields":[{"name":"a"}]},"locale":{"specifiedByURL":"https://example.org","fields":null},"none":null}
            """
        );
    }

    [Fact]
    public async Task Built_in_scalars_are_listed_only_where_they_are_used()
    {
        var data = await Ask("{ __schema { types { name } directives { name } } }");

        data.ShouldContain("\"Int\"");
        data.ShouldNotContain("\"Float\"");
        data.ShouldContain("\"oneOf\"");
    }

    private static async Task<string> Ask(string document)
    {
        await using var services = new ServiceCollection()
            .AddScoped<GraphQL.Execution.DataLoader.BatchScheduler>()
            .BuildServiceProvider();
        using var result = await RequestExecutorFactory
            .Create(Schema, services)
            .ExecuteAsync(
                new GraphQLRequest { Services = services, Document = Encoding.UTF8.GetBytes(document) },
                CancellationToken.None
            );
        result.Errors.ShouldBeEmpty();
        return JsonElement.Parse(result.Json.Span).GetProperty("data").GetRawText();
    }
}
