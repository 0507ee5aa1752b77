namespace Lavamedia.Platform.Jobs.Running;

/// <summary>How this process works on jobs.</summary>
public sealed class JobWorkerOptions
{
    /// <summary>The name of this worker in the rows that it holds: machine and process.</summary>
    public string Name { get; set; } = $"{Environment.MachineName}/{Environment.ProcessId}";

    /// <summary>Quick jobs that run side by side.</summary>
    public int Concurrency { get; set; } = Math.Max(4, Environment.ProcessorCount);

    /// <summary>Heavy jobs that run side by side, beside the others.</summary>
    public int HeavyConcurrency { get; set; } = Math.Max(1, Environment.ProcessorCount / 2);

    /// <summary>Long runs side by side, beside both.</summary>
    public int LongConcurrency { get; set; } = Math.Max(1, Environment.ProcessorCount / 2);

    /// <summary>Calls to others that run side by side, beside all of them: they wait more than they work.</summary>
    public int RemoteConcurrency { get; set; } = Math.Max(8, 2 * Environment.ProcessorCount);

    /// <summary>How long a silent worker keeps a job; a living one renews three times in this time.</summary>
    public TimeSpan Lease { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>The longest wait between two looks, when no notification comes.</summary>
    public TimeSpan Poll { get; set; } = TimeSpan.FromSeconds(5);

    /// <summary>How long those who waited for a start are answered before the first jobs run.</summary>
    public TimeSpan RestAfterStartUp { get; set; } = TimeSpan.FromSeconds(1);

    /// <summary>The places of a lane.</summary>
    internal int PlacesOf(JobLaneKind lane) =>
        lane switch
        {
            JobLaneKind.Quick => Concurrency,
            JobLaneKind.Heavy => HeavyConcurrency,
            JobLaneKind.Long => LongConcurrency,
            JobLaneKind.Remote => RemoteConcurrency,
            _ => throw new ArgumentOutOfRangeException(nameof(lane), lane, "A lane without places."),
        };
}
