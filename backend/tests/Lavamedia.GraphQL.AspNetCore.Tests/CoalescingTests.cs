namespace Lavamedia.GraphQL.AspNetCore.Tests;

/// <summary>Answers that are made once for many arrive whole at each of them.</summary>
public sealed class CoalescingTests(LibraryServer server) : IClassFixture<LibraryServer>
{
    [Theory]
    [InlineData("application/graphql-response+json")]
    [InlineData("multipart/mixed, application/json")]
    public async Task Each_of_many_who_ask_at_once_has_the_whole_answer_to_what_it_asked(string accept)
    {
        await Task.WhenAll(Enumerable.Range(0, 16).Select(reader => Task.Run(() => ReadAsync(reader))));

        async Task ReadAsync(int reader)
        {
            for (var round = 0; round < 50; round++)
            {
                var year = 1900 + ((reader + round) % 3);
                using var response = await server.PostAsync(
                    $$$"""{"query":"query($year: String!) { chronicle(year: $year) }","variables":{"year":"{{{year}}}"}}""",
                    accept
                );
                var days = string.Join(',', Enumerable.Range(0, 400).Select(day => $"\"{year}, day {day}\""));
                (await response.Content.ReadAsStringAsync()).ShouldBe("{\"data\":{\"chronicle\":[" + days + "]}}");
            }
        }
    }

    [Fact]
    public async Task Who_leaves_in_the_middle_takes_no_answer_from_the_others()
    {
        const string Question = """{"query":"{ chronicle(year: \"1848\") }"}""";
        for (var round = 0; round < 30; round++)
        {
            using var leaving = new CancellationTokenSource();
            var leavers = Enumerable.Range(0, 4).Select(_ => LeaveAsync(leaving.Token)).ToArray();
            var stayers = Enumerable.Range(0, 4).Select(_ => server.PostAsync(Question)).ToArray();
            await leaving.CancelAsync();

            foreach (var response in await Task.WhenAll(stayers))
            {
                using (response)
                {
                    (await response.Content.ReadAsStringAsync()).ShouldEndWith("\"1848, day 399\"]}}");
                }
            }

            await Task.WhenAll(leavers);
        }

        async Task LeaveAsync(CancellationToken token)
        {
            try
            {
                using var content = new StringContent(Question, System.Text.Encoding.UTF8, "application/json");
                using var response = await server.Http.PostAsync("/graphql", content, token);
            }
            catch (OperationCanceledException)
            {
                // As intended; who was answered before it could leave is no harm either.
            }
        }
    }
}
