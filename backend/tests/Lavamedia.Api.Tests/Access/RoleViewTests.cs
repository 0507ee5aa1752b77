using Lavamedia.Api.Tests.Hosting;
using Lavamedia.GraphQL.Execution;

namespace Lavamedia.Api.Tests.Access;

/// <summary>Looking through a role narrows what one may do, whoever asks and whatever the role.</summary>
[Collection(MatrixCollection.Name)]
public sealed class RoleViewTests(MatrixNewsroom newsroom)
{
    private const string Drafts = "{ contentItems(stage: DRAFT, first: 50) { nodes { title } } }";
    private const string Users = "{ users { totalCount } }";

    [Fact]
    public async Task An_administrator_sees_through_a_role_what_the_role_sees()
    {
        var author = await RoleAsync("Author");
        (await AskAsync("Administrator", Users, author)).ShouldContain("AUTH_NOT_AUTHORIZED");
        (await AskAsync("Administrator", Drafts, author)).ShouldContain(MatrixNewsroom.ForeignDraft);

        var developer = await RoleAsync("Developer");
        (await AskAsync("Administrator", Drafts, developer)).ShouldNotContain("Canary");
        // The way out is to ask without it.
        (await AskAsync("Administrator", Users, null)).ShouldContain("totalCount");
    }

    [Theory]
    [InlineData("Reader")]
    [InlineData("Author")]
    [InlineData("Section editor")]
    [InlineData("Editor")]
    [InlineData("Key")]
    [InlineData("Anonymous")]
    public async Task Z8_no_role_widens_what_its_viewer_may_do(string viewer)
    {
        var administrator = await RoleAsync("Administrator");
        foreach (var question in (string[])[Drafts, Users, "{ auditLog { totalCount } }", "{ clients { totalCount } }"])
        {
            (await AskAsync(viewer, question, administrator)).ShouldBe(await AskAsync(viewer, question, null));
        }
    }

    [Theory]
    [InlineData("nonsense")]
    [InlineData("VXNlcjox")]
    public async Task What_is_no_role_brings_nothing(string role)
    {
        (await AskAsync("Administrator", Users, role)).ShouldContain("AUTH_NOT_AUTHORIZED");
        (await AskAsync("Administrator", Users, NodeId.Encode("Role", Guid.NewGuid()))).ShouldContain(
            "AUTH_NOT_AUTHORIZED"
        );
    }

    [Fact]
    public async Task Who_is_limited_to_a_section_knows_the_rights_of_the_section()
    {
        var answer = await newsroom["Section editor"].AskAsync("{ me { permissions limitedPermissions } }");
        var me = answer.GetProperty("me");
        me.GetProperty("permissions").GetArrayLength().ShouldBe(0);
        me.GetProperty("limitedPermissions")
            .EnumerateArray()
            .Select(code => code.GetString())
            .ShouldBe([
                "categories.manage",
                "content.archive",
                "content.assign",
                "content.comment",
                "content.create",
                "content.kill",
                "content.publish",
                "content.read_drafts",
                "content.review",
                "content.update_any",
                "content.update_own",
            ]);
    }

    private async Task<string> RoleAsync(string name) =>
        (await newsroom["Administrator"].AskAsync("{ roles { id name } }"))
            .GetProperty("roles")
            .EnumerateArray()
            .Single(role => role.GetProperty("name").GetString() == name)
            .GetProperty("id")
            .GetString()!;

    private async Task<string> AskAsync(string viewer, string question, string? role)
    {
        using var request = GraphQLRequests.Operation(question);
        if (role is not null)
        {
            request.Headers.TryAddWithoutValidation("Lavamedia-View-As", role);
        }

        using var response = await newsroom[viewer].SendAsync(request);
        return await response.Content.ReadAsStringAsync();
    }
}
