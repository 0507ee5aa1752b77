namespace Lavamedia.Platform.Jobs.Runs;

/// <summary>What is written down about a job that people follow: how far it is, whether somebody stopped it, and how it ended.</summary>
public abstract class JobRun
{
    /// <summary>The key.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>How far it is.</summary>
    public JobRunStatus Status { get; set; }

    /// <summary>How many things it has, as far as they are known.</summary>
    public int Total { get; set; }

    /// <summary>How many of them are done.</summary>
    public int Done { get; set; }

    /// <summary>When it was asked for.</summary>
    public DateTimeOffset CreatedAt { get; init; }

    /// <summary>When it ended.</summary>
    public DateTimeOffset? FinishedAt { get; set; }
}
