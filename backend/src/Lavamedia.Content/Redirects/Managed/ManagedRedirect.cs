using Lavamedia.Identity.Users;

namespace Lavamedia.Content.Redirects.Managed;

/// <summary>A redirect that an editor wrote: from an address or a pattern of addresses to another one, or to the word that it is gone.</summary>
public sealed class ManagedRedirect
{
    /// <summary>Longest note, in characters.</summary>
    public const int MaximumNoteLength = 500;

    /// <summary>The last place in the order.</summary>
    public const int MaximumPosition = 999;

    /// <summary>The place of those that were given none.</summary>
    public const int DefaultPosition = 100;

    /// <summary>The most patterns, which are all looked at for an address that nothing else knows.</summary>
    public const int MaximumPatterns = 500;

    /// <summary>The key.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>The path or pattern, as its editor wrote it.</summary>
    public required string Source { get; set; }

    /// <summary>The one form of all spellings of the source.</summary>
    public required string SourceKey { get; set; }

    /// <summary>Whether the source stands for many addresses.</summary>
    public bool IsPattern { get; set; }

    /// <summary>The path or address that it leads to; null when what was there is gone.</summary>
    public string? Target { get; set; }

    /// <summary>What whoever comes there is told.</summary>
    public RedirectKind Kind { get; set; }

    /// <summary>Whether it is in force.</summary>
    public bool IsEnabled { get; set; } = true;

    /// <summary>Of several patterns that match, the first one counts; of those at one place, the longest.</summary>
    public int Position { get; set; } = DefaultPosition;

    /// <summary>Why it is there.</summary>
    public string? Note { get; set; }

    /// <summary>How many readers it led on.</summary>
    public long Hits { get; init; }

    /// <summary>When it led on the last one.</summary>
    public DateTimeOffset? LastHitAt { get; init; }

    /// <summary>Counts the changes.</summary>
    public int Version { get; set; } = 1;

    /// <summary>The key of who wrote it.</summary>
    public Guid? CreatedById { get; init; }

    /// <summary>Who wrote it.</summary>
    public User? CreatedBy { get; init; }

    /// <summary>When it was written.</summary>
    public DateTimeOffset CreatedAt { get; init; }

    /// <summary>When it was changed last; its hits are no change.</summary>
    public DateTimeOffset UpdatedAt { get; set; }
}
