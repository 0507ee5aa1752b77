using System.Diagnostics;

namespace Lavamedia.Testing;

/// <summary>Waits for what happens elsewhere.</summary>
public static class Wait
{
    /// <summary>Returns when the condition holds.</summary>
    /// <param name="condition">Asked every few milliseconds.</param>
    /// <param name="longest">After this the test fails; a minute when not given, because machines are slow at times.</param>
    /// <param name="because">What was waited for, for the failure.</param>
    /// <exception cref="TimeoutException">It never held.</exception>
    public static async Task UntilAsync(Func<Task<bool>> condition, TimeSpan? longest = null, string? because = null)
    {
        var waited = Stopwatch.StartNew();
        var patience = longest ?? TimeSpan.FromMinutes(1);
        while (!await condition())
        {
            if (waited.Elapsed > patience)
            {
                throw new TimeoutException($"{because ?? "The condition"} did not come true within {patience}.");
            }

            await Task.Delay(20);
        }
    }
}
