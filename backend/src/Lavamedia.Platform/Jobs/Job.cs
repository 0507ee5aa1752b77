namespace Lavamedia.Platform.Jobs;

/// <summary>Work that happens after a commit, or later. Its times are the database's.</summary>
public sealed class Job
{
    /// <summary>The key.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>The stable name of the kind, such as <c>media.generate_variants</c>.</summary>
    public required string Kind { get; init; }

    /// <summary>The payload as JSON.</summary>
    public required string Payload { get; init; }

    /// <summary>Of the jobs of one kind with the same key only one is waiting or running.</summary>
    public string? UniqueKey { get; init; }

    /// <summary>One of many that are made at once: those of its lane that somebody waits for go before it.</summary>
    public bool IsBulk { get; init; }

    /// <summary>Where the job stands.</summary>
    public JobStatus Status { get; init; }

    /// <summary>Not before this instant.</summary>
    public DateTimeOffset RunAt { get; init; }

    /// <summary>Attempts begun, counted before the run.</summary>
    public int Attempts { get; init; }

    /// <summary>Grows with every claim; who holds an older one has lost the job.</summary>
    public long Fence { get; init; }

    /// <summary>The worker that holds the job.</summary>
    public string? LeasedBy { get; init; }

    /// <summary>When another worker may take the job over.</summary>
    public DateTimeOffset? LeasedUntil { get; init; }

    /// <summary>What the handler last said about how far it is, as JSON.</summary>
    public string? Progress { get; init; }

    /// <summary>Why the last attempt failed.</summary>
    public string? LastError { get; init; }

    /// <summary>When it was added.</summary>
    public DateTimeOffset CreatedAt { get; init; }

    /// <summary>When it was done or given up.</summary>
    public DateTimeOffset? FinishedAt { get; init; }
}
