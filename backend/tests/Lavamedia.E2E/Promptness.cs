namespace Lavamedia.E2E;

/// <summary>Holds what has to come within a time to it.</summary>
internal static class Promptness
{
    /// <summary>So often it is tried: what else the machine does may take a second, but not every time.</summary>
    private const int Attempts = 3;

    /// <summary>Fails with all that was late, when something was in every attempt.</summary>
    /// <param name="bound">What nothing may take longer than.</param>
    /// <param name="attempt">Tries once, and says what took how long; what is wrong however long it takes fails there.</param>
    public static async Task WithinAsync(
        TimeSpan bound,
        Func<Task<IReadOnlyList<(string What, TimeSpan Took)>>> attempt
    )
    {
        var late = new List<string>();
        for (var tried = 0; tried < Attempts; tried++)
        {
            var found = (await attempt())
                .Where(measured => measured.Took >= bound)
                .Select(measured => $"{measured.What} after {measured.Took.TotalSeconds:0.0} s")
                .ToList();
            if (found.Count == 0)
            {
                return;
            }

            late.AddRange(found);
        }

        late.ShouldBeEmpty();
    }
}
