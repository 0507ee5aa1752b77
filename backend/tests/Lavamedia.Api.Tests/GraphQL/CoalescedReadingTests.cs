using System.Globalization;
using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace Lavamedia.Api.Tests.GraphQL;

/// <summary>Readers who ask the same at the same time are answered together; what was saved before they asked is in their answers.</summary>
public sealed class CoalescedReadingTests(Newsroom newsroom) : IClassFixture<Newsroom>
{
    private const int Saves = 40;
    private const int Readers = 12;
    private const string Question = "query Section($slug: String!) { category(slug: $slug) { name contentItemCount } }";

    [Fact]
    public async Task What_was_saved_is_in_every_answer_that_was_asked_for_afterwards_however_many_ask()
    {
        var found = await newsroom.ReadAsync("""{ category(slug: "monde") { id } }""");
        var id = found["category"]!["id"]!.GetValue<string>();
        await SaveAsync(id, 0);
        var saved = 0;
        using var client = newsroom.Stranger();
        using var done = new CancellationTokenSource();
        var readers = Enumerable.Range(0, Readers).Select(_ => Task.Run(ReadAsync)).ToArray();

        for (var number = 1; number <= Saves; number++)
        {
            await SaveAsync(id, number);
            Volatile.Write(ref saved, number);
        }

        await done.CancelAsync();
        (await Task.WhenAll(readers)).ShouldAllBe(answers => answers > 0);

        async Task<int> ReadAsync()
        {
            var answers = 0;
            for (; answers == 0 || !done.IsCancellationRequested; answers++)
            {
                var before = Volatile.Read(ref saved);
                (await AskAsync(client)).ShouldBeGreaterThanOrEqualTo(before);
            }

            return answers;
        }
    }

    private Task<JsonNode> SaveAsync(string id, int number) =>
        newsroom.ActAsync(
            "mutation($input: UpdateCategoryInput!) { updateCategory(input: $input) { category { name } errors { ... on Error { message } } } }",
            new { input = new { id, name = $"Monde {number}" } }
        );

    private static async Task<int> AskAsync(HttpClient client)
    {
        using var response = await client.PostAsJsonAsync(
            "/graphql",
            new { query = Question, variables = new { slug = "monde" } }
        );
        response.EnsureSuccessStatusCode();
        var answer = JsonNode.Parse(await response.Content.ReadAsStringAsync())!;
        var name = answer["data"]!["category"]!["name"]!.GetValue<string>();
        return int.Parse(name.Split(' ')[1], CultureInfo.InvariantCulture);
    }
}
