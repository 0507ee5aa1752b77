using Lavamedia.GraphQL.DependencyInjection;
using Lavamedia.GraphQL.Planning;
using Lavamedia.GraphQL.Tests.Annotated;

namespace Lavamedia.GraphQL.Tests.Mistakes;

/// <summary>What a developer is told, when the schema is built, of classes that do not make one.</summary>
public sealed class MistakeTests
{
    [Theory]
    [InlineData(typeof(MisorderedQueries), "HC0050", "MisorderedQueries.GetShelf")]
    [InlineData(typeof(MisorderedShelfType), "HC0050", "Shelf.Books")]
    [InlineData(typeof(StepsAroundAListType), "", "Shelf.books has middleware")]
    [InlineData(typeof(SameNamedErrors), "HC0066", "TitleTakenError")]
    [InlineData(typeof(PayloadOfAnotherKind), "HC0069", "PayloadOfAnotherKind.SortShelf")]
    public void A_mistake_in_a_class_is_refused_with_its_code_and_its_place(Type mistaken, string code, string place)
    {
        using var server = new LibraryServer(more: services => services.AddGraphQLServer().AddType(mistaken));

        var refusal = Should.Throw<SchemaBindingException>(() => server.Schema);

        (refusal.Code ?? "").ShouldBe(code, refusal.Message);
        refusal.Message.ShouldContain(place);
    }

    [Fact]
    public void A_policy_that_nobody_registered_is_refused_AUTH_POLICY_NOT_FOUND()
    {
        using var server = new LibraryServer(more: services =>
            services.AddGraphQLServer().AddPolicies("authors.read_email")
        );

        var refusal = Should.Throw<SchemaBindingException>(() => server.Schema);

        refusal.Code.ShouldBe("AUTH_POLICY_NOT_FOUND");
        refusal.Message.ShouldContain("Query.count asks for the policy \"books.count\"");
    }

    [Fact]
    public void A_requirement_without_a_policy_is_refused_where_there_is_no_default_one_AUTH_NO_DEFAULT_POLICY()
    {
        using var server = new LibraryServer(
            options: options => options.HasDefaultPolicy = false,
            more: services => services.AddGraphQLServer().AddType(typeof(BareRequirement))
        );

        var refusal = Should.Throw<SchemaBindingException>(() => server.Schema);

        refusal.Code.ShouldBe("AUTH_NO_DEFAULT_POLICY");
        refusal.Message.ShouldContain("Query.secret asks for no policy");
    }

    [Fact]
    public void Policies_that_are_registered_may_be_asked_for()
    {
        using var server = new LibraryServer(more: services =>
            services.AddGraphQLServer().AddPolicies("authors.read_email", "books.count")
        );

        Should.NotThrow(() => server.Schema);
    }
}
