using System.Text.Json;
using Lavamedia.Api.Tests.Hosting;
using Lavamedia.GraphQL.Execution;

namespace Lavamedia.Api.Tests.Access;

/// <summary>The explanation of a decision: the rule that decides, and never a word about what the viewer does not see.</summary>
[Collection(MatrixCollection.Name)]
public sealed class ExplainAccessTests(MatrixNewsroom newsroom)
{
    private string SectionDraft => newsroom.SectionDraftId;

    private string ForeignDraft => newsroom.Ids["ContentItem"].ElementAt(1);

    private string Published => newsroom.Ids["ContentItem"].ElementAt(2);

    private string Picture => newsroom.Ids["MediaAsset"].Single();

    [Theory]
    [InlineData("Editor", "PUBLISH", true, "PERMISSION", "content.publish", "Editor")]
    [InlineData("Section editor", "READ", true, "LIMITED_PERMISSION", "content.read_drafts", "Editor in Politique")]
    [InlineData("Section editor", "PUBLISH", true, "LIMITED_PERMISSION", "content.publish", "Editor in Politique")]
    [InlineData("Author", "PUBLISH", false, "PERMISSION_MISSING", "content.publish", null)]
    [InlineData("Editor", "UNPUBLISH", false, "STATE", "content.publish", "Editor")]
    [InlineData("Key", "UPDATE", false, "PERMISSION_MISSING", "content.update_any", null)]
    public async Task Names_the_rule_that_decides_over_an_item(
        string viewer,
        string action,
        bool isAllowed,
        string rule,
        string permission,
        string? grant
    )
    {
        var told = await ExplainAsync(viewer, SectionDraft, action);
        told.GetProperty("isAllowed").GetBoolean().ShouldBe(isAllowed);
        told.GetProperty("rule").GetString().ShouldBe(rule);
        told.GetProperty("permission").GetString().ShouldBe(permission);
        told.GetProperty("reason").GetString().ShouldNotBeNullOrEmpty();
        GrantsOf(told).ShouldBe(grant is null ? [] : [grant]);
    }

    [Fact]
    public async Task Names_ownership_and_the_limit_to_a_section()
    {
        var own = await newsroom["Author"]
            .AskAsync(GraphQLRequests.Create, GraphQLRequests.Article($"Own {Guid.NewGuid():N}"));
        var id = own.GetProperty("createContentItem").GetProperty("contentItem").GetProperty("id").GetString()!;
        RuleOf(await ExplainAsync("Author", id, "UPDATE")).ShouldBe("OWNERSHIP");
        RuleOf(await ExplainAsync("Section editor", Published, "UPDATE")).ShouldBe("OUTSIDE_LIMIT");
        RuleOf(await ExplainAsync("Anonymous", Published, "READ")).ShouldBe("EVERYONE");
    }

    [Theory]
    [InlineData("Editor", "PUBLISH", true, "PERMISSION", "Editor")]
    [InlineData("Author", "PUBLISH", false, "PERMISSION_MISSING", null)]
    [InlineData("Author", "READ", true, "PERMISSION", "Author")]
    [InlineData("Author", "UPDATE", false, "PERMISSION_MISSING", null)]
    [InlineData("Developer", "READ", false, "PERMISSION_MISSING", null)]
    public async Task Explains_a_role_as_somebody_who_holds_nothing_besides(
        string role,
        string action,
        bool isAllowed,
        string rule,
        string? grant
    )
    {
        var id = await RoleAsync(role);
        var told = await AskAsync("Administrator", SectionDraft, action, id);
        told.GetProperty("isAllowed").GetBoolean().ShouldBe(isAllowed);
        told.GetProperty("rule").GetString().ShouldBe(rule);
        GrantsOf(told).ShouldBe(grant is null ? [] : [grant]);

        (
            await AskAsync("Administrator", SectionDraft, action, NodeId.Encode("Role", Guid.NewGuid()))
        ).ValueKind.ShouldBe(JsonValueKind.Null);
    }

    [Fact]
    public async Task Roles_are_explained_to_who_changes_them()
    {
        var (_, answer) = await newsroom.AnswerAsync(
            "Editor",
            $"{{ explainAccess(id: \"{Published}\", action: READ, roleId: \"{await RoleAsync("Author")}\") {{ isAllowed }} }}"
        );
        MatrixNewsroom.CodesOf(answer).ShouldBe(["AUTH_NOT_AUTHORIZED"]);
    }

    [Fact]
    public async Task Explains_pictures_and_categories_by_the_same_policies()
    {
        RuleOf(await ExplainAsync("Author", Picture, "UPDATE")).ShouldBe("PERMISSION");
        var categories = (await newsroom["Anonymous"].AskAsync("{ categories { nodes { id name } } }"))
            .GetProperty("categories")
            .GetProperty("nodes")
            .EnumerateArray()
            .ToDictionary(node => node.GetProperty("name").GetString()!, node => node.GetProperty("id").GetString()!);
        RuleOf(await ExplainAsync("Section editor", categories["Politique"], "ADD_CHILD"))
            .ShouldBe("LIMITED_PERMISSION");
        RuleOf(await ExplainAsync("Section editor", categories["Culture"], "UPDATE")).ShouldBe("OUTSIDE_LIMIT");
        RuleOf(await ExplainAsync("Anonymous", categories["Culture"], "UPDATE")).ShouldBe("PERMISSION_MISSING");
    }

    [Theory]
    [InlineData("Anonymous")]
    [InlineData("Reader")]
    [InlineData("Section editor")]
    public async Task Z5_tells_nothing_of_what_the_viewer_does_not_see(string viewer)
    {
        var never = NodeId.Encode("ContentItem", Guid.NewGuid());
        foreach (var action in (string[])["READ", "UPDATE", "PUBLISH", "ARCHIVE"])
        {
            var hidden = await ExplainAsync(viewer, ForeignDraft, action);
            hidden.ToString().ShouldBe((await ExplainAsync(viewer, never, action)).ToString());
            RuleOf(hidden).ShouldBe("VISIBILITY");
        }

        RuleOf(await ExplainAsync(viewer, Picture, "UPDATE")).ShouldBe("VISIBILITY");
    }

    [Fact]
    public async Task Z8_others_are_asked_about_with_the_right_to_change_roles_only()
    {
        var reader = newsroom.Ids["User"].Single();
        var told = await ExplainAsync("Administrator", SectionDraft, "PUBLISH", reader);
        RuleOf(told).ShouldBe("VISIBILITY");
        told.GetProperty("permission").GetString().ShouldBe("content.read_drafts");
        RuleOf(await ExplainAsync("Administrator", Published, "UPDATE", reader)).ShouldBe("PERMISSION_MISSING");

        foreach (var viewer in (string[])["Anonymous", "Author", "Editor", "Key"])
        {
            var (text, answer) = await newsroom.AnswerAsync(
                viewer,
                $"{{ explainAccess(id: \"{Published}\", action: READ, userId: \"{reader}\") {{ rule }} }}"
            );
            MatrixNewsroom.CodesOf(answer).ShouldBe(["AUTH_NOT_AUTHORIZED"], text);
        }
    }

    [Fact]
    public async Task Names_the_section_that_somebody_else_holds_a_role_in()
    {
        var found = await newsroom["Administrator"]
            .AskAsync("{ users(where: { slug: { eq: \"section-editor\" } }) { nodes { id } } }");
        var user = found.GetProperty("users").GetProperty("nodes")[0].GetProperty("id").GetString()!;
        var told = await ExplainAsync("Administrator", SectionDraft, "PUBLISH", user);
        RuleOf(told).ShouldBe("LIMITED_PERMISSION");
        GrantsOf(told).ShouldBe(["Editor in Politique"]);
    }

    private static string RuleOf(JsonElement told) => told.GetProperty("rule").GetString()!;

    private static IEnumerable<string> GrantsOf(JsonElement told) =>
        told.GetProperty("grants")
            .EnumerateArray()
            .Select(grant =>
                grant.GetProperty("category").GetString() is { } category
                    ? $"{grant.GetProperty("role").GetString()} in {category}"
                    : grant.GetProperty("role").GetString()!
            );

    private async Task<string> RoleAsync(string name) =>
        (await newsroom["Administrator"].AskAsync("{ roles { id name } }"))
            .GetProperty("roles")
            .EnumerateArray()
            .Single(role => role.GetProperty("name").GetString() == name)
            .GetProperty("id")
            .GetString()!;

    private async Task<JsonElement> AskAsync(string viewer, string id, string action, string roleId)
    {
        var answer = await newsroom[viewer]
            .AskAsync(
                "query ($id: ID!, $action: AccessAction!, $roleId: ID) { explainAccess(id: $id, action: $action, roleId: $roleId)"
                    + " { isAllowed rule grants { role category } } }",
                new
                {
                    id,
                    action,
                    roleId,
                }
            );
        return answer.GetProperty("explainAccess");
    }

    private async Task<JsonElement> ExplainAsync(string viewer, string id, string action, string? userId = null)
    {
        var (text, answer) = await newsroom.AnswerAsync(
            viewer,
            "query ($id: ID!, $action: AccessAction!, $userId: ID) { explainAccess(id: $id, action: $action, userId: $userId)"
                + " { isAllowed rule permission reason grants { role category } } }",
            new
            {
                id,
                action,
                userId,
            }
        );
        answer.TryGetProperty("errors", out _).ShouldBeFalse(text);
        return answer.GetProperty("data").GetProperty("explainAccess");
    }
}
