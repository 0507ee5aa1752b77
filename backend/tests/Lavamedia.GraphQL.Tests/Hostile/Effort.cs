using System.Diagnostics;

namespace Lavamedia.GraphQL.Tests.Hostile;

/// <summary>What a piece of work cost: time on the clock and memory that it asked for, freed again or not.</summary>
internal readonly record struct Effort(TimeSpan Time, long Bytes)
{
    public static Effort Of(Action work)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        var clock = Stopwatch.StartNew();
        work();
        return new(clock.Elapsed, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    /// <summary>Twice the input may cost twice as much, and a bit: what is quadratic costs four times.</summary>
    public static void ShouldBeLinear(Func<int, Action> workOf, int size, string because)
    {
        var (small, large) = (workOf(size), workOf(2 * size));
        small();
        var half = Best(small);
        var whole = Best(large);

        whole.Bytes.ShouldBeLessThan((3 * half.Bytes) + 65_536, because);
        // Memory is exact; the clock also shows who else uses the machine.
        whole.Time.ShouldBeLessThan((5 * half.Time) + TimeSpan.FromSeconds(2), because);
    }

    // The best of three shows the work and not what else the machine did.
    private static Effort Best(Action work)
    {
        Effort[] efforts = [Of(work), Of(work), Of(work)];
        return new(efforts.Min(effort => effort.Time), efforts.Min(effort => effort.Bytes));
    }
}
