using Lavamedia.Identity.Runs;

namespace Lavamedia.Exchange.Runs;

/// <summary>An import or an export that somebody asked for, and what became of it.</summary>
public sealed class ExchangeRun : RequestedRun
{
    /// <summary>What it takes in or gives out.</summary>
    public ExchangeRunKind Kind { get; init; }

    /// <summary>Whether it only says what it would do.</summary>
    public bool IsDryRun { get; init; }

    /// <summary>What the file is called.</summary>
    public required string FileName { get; init; }

    /// <summary>Where the file is in the blob store: what is taken in, or what was given out; null while there is none, or no more.</summary>
    public string? FileKey { get; set; }

    /// <summary>How large the file is, in bytes.</summary>
    public long FileBytes { get; set; }

    /// <summary>The language of what the source names none for.</summary>
    public string? Locale { get; init; }

    /// <summary>The address of the old site, where the source does not tell it.</summary>
    public string? Site { get; init; }

    /// <summary>What an import did or would do, in figures.</summary>
    public string? Report { get; set; }

    /// <summary>The code of why it could not be done.</summary>
    public string? FailureCode { get; set; }

    /// <summary>Why it could not be done.</summary>
    public string? Failure { get; set; }

    /// <summary>What it came to, thing by thing.</summary>
    public ICollection<ExchangeRunStep> Steps { get; } = [];
}
