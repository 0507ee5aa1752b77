using System.Diagnostics;

namespace Lavamedia.GraphQL.AspNetCore.Tests;

/// <summary>Waits for what happens on another thread.</summary>
internal static class Eventually
{
    public static async Task IsTrueAsync(Func<bool> condition)
    {
        var waited = Stopwatch.StartNew();
        while (!condition())
        {
            waited.Elapsed.ShouldBeLessThan(TimeSpan.FromMinutes(1));
            await Task.Delay(10);
        }
    }
}
