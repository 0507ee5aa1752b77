using Lavamedia.GraphQL.DependencyInjection;
using Lavamedia.GraphQL.Tests.Annotated;
using Lavamedia.GraphQL.Types.Sdl;

namespace Lavamedia.GraphQL.Tests.OptIn;

/// <summary>What is not stable yet is shown by introspection to those who ask for its feature, and works for everybody.</summary>
public sealed class OptInTests : IDisposable
{
    private readonly LibraryServer _server = new(more: services =>
        services.AddGraphQLServer().AddType(typeof(WeatherType)).AddType(typeof(WeatherQueries))
    );

    public void Dispose() => _server.Dispose();

    [Theory]
    [InlineData("", false)]
    [InlineData("(includeOptIn: [\"hourly\"])", false)]
    [InlineData("(includeOptIn: [\"hourly\", \"satellites\"])", true)]
    public async Task A_field_is_shown_to_those_who_name_all_of_its_features(string arguments, bool isShown)
    {
        var json = await _server.ExecuteAsync(
            $"{{ __type(name: \"Query\") {{ fields{arguments} {{ name requiresOptIn }} }} }}"
        );

        json.Contains("""{"name":"picture","requiresOptIn":["hourly","satellites"]}""", StringComparison.Ordinal)
            .ShouldBe(isShown, json);
        json.ShouldContain("""{"name":"forecast","requiresOptIn":[]}""");
    }

    [Fact]
    public async Task Arguments_inputs_and_values_are_hidden_alike()
    {
        const string shown = """
            { field: __type(name: "Query") { fields { name args { name } } }
              input: __type(name: "WeatherInput") { inputFields { name } } values: __type(name: "Sky") { enumValues { name } }
              bound: __type(name: "Weather") { fields { name } } }
            """;

        var json = await _server.ExecuteAsync(shown);
        json.ShouldContain("""{"name":"forecast","args":[{"name":"sky"},{"name":"more"}]}""");
        json.ShouldContain(
            """
            "input":{"inputFields":[]},"values":{"enumValues":[{"name":"CLEAR"}]},"bound":{"fields":[]}
            """
        );

        json = await _server.ExecuteAsync(
            """
            { input: __type(name: "WeatherInput") { inputFields(includeOptIn: ["wind"]) { name } }
              values: __type(name: "Sky") { enumValues(includeOptIn: ["satellites"]) { name } }
              bound: __type(name: "Weather") { fields(includeOptIn: ["words"]) { name } } __schema { optInFeatures } }
            """
        );
        json.ShouldContain(
            """
            "input":{"inputFields":[{"name":"wind"}]},"values":{"enumValues":[{"name":"CLEAR"},{"name":"AURORA"}]},"bound":{"fields":[{"name":"text"}]},"__schema":{"optInFeatures":["hourly","satellites","wind","words"]}
            """
        );
    }

    [Fact]
    public async Task What_is_hidden_works()
    {
        (
            await _server.ExecuteAsync("{ picture forecast(sky: AURORA, hour: 7, more: { wind: 3 }) today { text } }")
        ).ShouldBe("""{"data":{"picture":"…","forecast":"Aurora at 7 3","today":{"text":"mild"}}}""");
    }

    [Fact]
    public async Task The_schema_says_so_and_a_schema_without_has_the_introspection_of_the_specification()
    {
        var sdl = SdlPrinter.Print(_server.Schema);
        sdl.ShouldContain("directive @requiresOptIn(");
        sdl.ShouldContain(
            """picture: String! @requiresOptIn(feature: "hourly") @requiresOptIn(feature: "satellites")"""
        );
        sdl.ShouldContain("""AURORA @requiresOptIn(feature: "satellites")""");
        sdl.ShouldContain("""wind: Int @requiresOptIn(feature: "wind")""");

        using var plain = new LibraryServer();
        (await plain.ExecuteAsync("{ __schema { optInFeatures } }")).ShouldContain("Cannot query field");
    }
}
