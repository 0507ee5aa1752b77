namespace Lavamedia.Platform.Jobs.Running;

/// <summary>Places for kinds of jobs that wait for each other and for nobody else.</summary>
internal sealed class JobLane(string[] kinds, int places)
{
    private int taken;

    public string[] Kinds => kinds;

    /// <summary>What runs, and what has just ended.</summary>
    public HashSet<Task> Running { get; } = [];

    public int FreePlaces => kinds.Length == 0 ? 0 : places - Volatile.Read(ref taken);

    public static JobLane Of(IEnumerable<JobKind> kinds, int places) =>
        new([.. kinds.Select(kind => kind.Name)], places);

    /// <summary>Takes a place until the work has ended, and then says so.</summary>
    public void Run(Func<Task> work, Action ended)
    {
        Running.RemoveWhere(task => task.IsCompleted);
        Interlocked.Increment(ref taken);
        Running.Add(RunAsync(work, ended));
    }

    private async Task RunAsync(Func<Task> work, Action ended)
    {
        try
        {
            await work();
        }
        finally
        {
            Interlocked.Decrement(ref taken);
            ended();
        }
    }
}
