using Lavamedia.Exchange.Importing.Reports;

namespace Lavamedia.Exchange.Runs;

/// <summary>One thing that an import came to.</summary>
public sealed class ExchangeRunStep
{
    /// <summary>The key.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>The key of the run.</summary>
    public Guid RunId { get; init; }

    /// <summary>The run.</summary>
    public ExchangeRun Run { get; init; } = null!;

    /// <summary>Its place in the run, from 1.</summary>
    public int Position { get; init; }

    /// <summary>What was done with it, or would be.</summary>
    public ImportAction Action { get; init; }

    /// <summary>What it is, such as <c>post</c>; <c>other</c> when it is none of the known kinds.</summary>
    public required string Kind { get; init; }

    /// <summary>Its title and what the source calls it.</summary>
    public required string Name { get; init; }

    /// <summary>Whether something of it has no place here, or it was left out for a reason.</summary>
    public bool HasRemarks { get; init; }

    /// <summary>What of it has no place here, or why it was left out.</summary>
    public string? Remarks { get; init; }
}
