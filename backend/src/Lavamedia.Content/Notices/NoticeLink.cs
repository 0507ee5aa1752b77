namespace Lavamedia.Content.Notices;

/// <summary>What of an item a notice leads to.</summary>
internal sealed record NoticeLink
{
    /// <summary>The thread.</summary>
    public Guid? ThreadId { get; init; }

    /// <summary>The proposed change.</summary>
    public Guid? SuggestionId { get; init; }

    /// <summary>The work.</summary>
    public Guid? AssignmentId { get; init; }
}
