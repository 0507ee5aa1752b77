namespace Lavamedia.GraphQL.Tests.Execution.Coalescing;

/// <summary>What is known of a question is kept no longer than somebody may come back with it.</summary>
[Collection(MemoryCollection.Name)]
public sealed class ForgottenQuestionTests : CoalescingScene
{
    private const int LongVariable = 4_000;

    [Fact]
    public async Task What_nobody_asks_again_is_forgotten()
    {
        const int Questions = 2_000;
        Desk.EndsAtOnce = true;
        await AskWithLongVariablesAsync(Questions);
        var before = GC.GetTotalMemory(forceFullCollection: true);

        await AskWithLongVariablesAsync(Questions);

        (GC.GetTotalMemory(forceFullCollection: true) - before).ShouldBeLessThan(Questions * LongVariable / 4);
    }

    private async Task AskWithLongVariablesAsync(int questions)
    {
        for (var i = 0; i < questions; i++)
        {
            var edition = $"{Guid.NewGuid()}".PadRight(LongVariable, '.');
            await AskAsync("query($edition: String) { headline(edition: $edition) }", new { edition });
            Time.Advance(TimeSpan.FromMilliseconds(1));
        }
    }
}
