using Lavamedia.GraphQL.Language;
using Lavamedia.GraphQL.Types;
using Lavamedia.GraphQL.Types.Sdl;

namespace Lavamedia.GraphQL.Tests.Types;

/// <summary>Schema coordinates (spec section 3.14), with the cases of its examples.</summary>
public sealed class SchemaCoordinateTests
{
    private static readonly Schema Schema = SdlSchema.Build(
        new SourceText(
            """
        type Query { searchBusiness(criteria: SearchCriteria!): [Business] }
        input SearchCriteria { name: String, filter: SearchFilter }
        enum SearchFilter { OPEN_NOW, DELIVERS_TAKEOUT }
        interface Named { name: String }
        type Business implements Named { id: ID, name: String, email: String @private(scope: "loggedIn") }
        directive @private(scope: String!) on FIELD_DEFINITION
        """u8.ToArray()
        )
    );

    [Theory]
    [InlineData("Business", typeof(ObjectType))]
    [InlineData("String", typeof(ScalarType))]
    [InlineData("Business.name", typeof(FieldDefinition))]
    [InlineData("Named.name", typeof(FieldDefinition))]
    [InlineData("SearchCriteria.filter", typeof(InputValueDefinition))]
    [InlineData("SearchFilter.OPEN_NOW", typeof(EnumValueDefinition))]
    [InlineData("Query.searchBusiness(criteria:)", typeof(InputValueDefinition))]
    [InlineData("@private", typeof(DirectiveDefinition))]
    [InlineData("@private(scope:)", typeof(InputValueDefinition))]
    [InlineData("__Type.fields(includeDeprecated:)", typeof(InputValueDefinition))]
    public void An_element_is_found_by_what_it_calls_itself(string coordinate, Type kind)
    {
        var found = Schema.Find(SchemaCoordinate.Parse(coordinate)).ShouldNotBeNull();

        found.ShouldBeOfType(kind);
        found.ToString().ShouldBe(coordinate);
        SchemaCoordinate.Parse(coordinate).ToString().ShouldBe(coordinate);
    }

    [Fact]
    public void What_every_schema_has_is_found_without_being_declared() =>
        Schema
            .Find(SchemaCoordinate.Parse("Query.__schema"))
            .ShouldBeOfType<FieldDefinition>()
            .Name.ShouldBe("__schema");

    [Theory]
    [InlineData("Nobody")]
    [InlineData("Nobody.name")]
    [InlineData("Business.nothing")]
    [InlineData("Business.name(first:)")]
    [InlineData("SearchFilter.CLOSED")]
    [InlineData("String.length")]
    [InlineData("Business.__schema")]
    [InlineData("SearchFilter.OPEN_NOW(first:)")]
    [InlineData("@public")]
    [InlineData("@private(nothing:)")]
    public void What_is_not_there_is_not_found(string coordinate) =>
        Schema.Find(SchemaCoordinate.Parse(coordinate)).ShouldBeNull();

    [Theory]
    [InlineData("")]
    [InlineData("Business .name")]
    [InlineData("Business.name ")]
    [InlineData("Business.name\n")]
    [InlineData("Business.name.first")]
    [InlineData("Business(name:)")]
    [InlineData("Query.searchBusiness(criteria)")]
    [InlineData("Query.searchBusiness(criteria:).name")]
    [InlineData("@private.scope")]
    [InlineData("@private(scope: )")]
    [InlineData("1Business")]
    public void What_is_no_coordinate_is_refused(string text)
    {
        SchemaCoordinate.TryParse(text, out _).ShouldBeFalse();
        Should
            .Throw<FormatException>(() => SchemaCoordinate.Parse(text))
            .Message.ShouldContain("is no schema coordinate");
    }
}
