using System.Text;
using Lavamedia.GraphQL.Execution;
using Lavamedia.GraphQL.Tests.Annotated;

namespace Lavamedia.GraphQL.Tests.Execution;

/// <summary>The deadline of an operation holds for all of its parts.</summary>
public sealed class IncrementalDeadlineTests
{
    [Fact]
    public async Task G7_parts_that_take_too_long_are_completed_with_HC0045_and_what_was_sent_stays()
    {
        using var server = new LibraryServer(options: options => options.Timeout = TimeSpan.FromSeconds(2));

        var parts = await PartsAsync(server, "{ firstBook { title } ... @defer(label: \"late\") { slow } }");

        parts.Count.ShouldBe(2);
        parts[0].ShouldContain("Le Château des Carpathes");
        parts[0].ShouldContain("\"label\":\"late\"");
        parts[1].ShouldContain("\"completed\":[{\"id\":\"0\",\"errors\":[");
        parts[1].ShouldContain(ExecutionErrorCodes.Timeout);
        parts[1].ShouldContain("\"hasNext\":false");
    }

    [Fact]
    public async Task G7_a_caller_that_cancels_ends_what_is_deferred()
    {
        using var server = new LibraryServer();
        using var leaving = new CancellationTokenSource();
        await using var response = await server.StartAsync(
            "{ firstBook { title } ... @defer { slow } }",
            cancellationToken: leaving.Token
        );
        var parts = response.ShouldBeOfType<ResponseStream>().GetAsyncEnumerator(leaving.Token);
        (await parts.MoveNextAsync()).ShouldBeTrue();
        var next = parts.MoveNextAsync().AsTask();

        await leaving.CancelAsync();

        await Should.ThrowAsync<OperationCanceledException>(() => next.WaitAsync(TimeSpan.FromMinutes(1)));
    }

    private static async Task<List<string>> PartsAsync(LibraryServer server, string document)
    {
        await using var response = await server.StartAsync(document);
        var parts = new List<string>();
        await foreach (var part in response.ShouldBeOfType<ResponseStream>())
        {
            using (part)
            {
                parts.Add(Encoding.UTF8.GetString(part.Json.Span));
            }
        }

        return parts;
    }
}
