using Lavamedia.Api.Tests.Hosting;

namespace Lavamedia.Api.Tests.Content;

/// <summary>
/// A page of the newsroom's list takes as many statements as a row of it: what is asked for each item (what may be done with it, who
/// writes, where it is kept) is asked for all of them at once, also by services that the engine does not see into.
/// </summary>
[Collection(QuietCollection.Name)]
public sealed class NewsroomStatementTests
{
    [Theory]
    [InlineData("ContentItems")]
    [InlineData("BoardColumn")]
    public async Task A_list_of_many_sends_the_statements_of_a_list_of_one(string operation)
    {
        await using var api = await ApiFixture.StartAsync();
        var editor = await api.SignedInAsync(DemoDatabase.Editor);
        var author = await api.SignedInAsync(DemoDatabase.Author);
        for (var i = 0; i < 6; i++)
        {
            await editor.CreateArticleAsync($"Of the editor, {i}");
            await author.CreateArticleAsync($"Of the author, {i}");
        }

        var text = AdminOperations.Text(operation);
        await StatementsAsync(12);
        var ofOne = await StatementsAsync(1);
        ofOne.ShouldNotBeEmpty();
        (await StatementsAsync(12)).Count.ShouldBe(ofOne.Count);

        Task<IReadOnlyList<string>> StatementsAsync(int first) =>
            RequestStatements.OfAsync(async () =>
                (await editor.AskAsync(text, new { first, where = new { } }))
                    .GetProperty("contentItems")
                    .GetProperty("nodes")
                    .GetArrayLength()
                    .ShouldBe(first)
            );
    }
}
