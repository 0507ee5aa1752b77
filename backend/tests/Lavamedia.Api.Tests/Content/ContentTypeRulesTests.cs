using Lavamedia.Api.Tests.Hosting;

namespace Lavamedia.Api.Tests.Content;

/// <summary>What the newsroom asks of a type of content, as the screen of the workflow reads and says it.</summary>
public sealed class ContentTypeRulesTests
{
    [Fact]
    public async Task A_type_of_which_nothing_was_ever_said_asks_for_nothing()
    {
        await using var api = await ApiFixture.StartAsync();
        await api.ExecuteAsync($"DELETE FROM content_type_rules");
        using var admin = await api.SignedInAsync("admin@lavamedia.example");

        var rules = await admin.AskAsync(AdminOperations.Text("ContentTypeRules"));
        rules
            .GetProperty("contentTypeRules")
            .EnumerateArray()
            .Select(rule => (rule.GetProperty("type").GetString(), rule.GetProperty("requiresApproval").GetBoolean()))
            .ShouldBe([("ARTICLE", false), ("PAGE", false)]);

        var changed = await admin.AskAsync(
            AdminOperations.Text("UpdateContentTypeRules"),
            new { input = new { type = "PAGE", requiresApproval = true } }
        );
        changed
            .GetProperty("updateContentTypeRules")
            .GetProperty("contentTypeRules")
            .GetProperty("requiresApproval")
            .GetBoolean()
            .ShouldBeTrue();
    }
}
