using Lavamedia.Exchange.Importing.Reports;

namespace Lavamedia.Exchange.Importing.Sources;

/// <summary>A thing of another system, in terms that all sources share.</summary>
/// <param name="ExternalId">What the other system calls it.</param>
internal abstract record ImportRecord(string ExternalId);

/// <summary>Somebody who signs.</summary>
internal sealed record ImportedAuthor(string ExternalId, string Name, string? Email = null, string? Biography = null)
    : ImportRecord(ExternalId);

/// <summary>A section.</summary>
/// <param name="ExternalId">What items call it.</param>
/// <param name="Name">What readers call it.</param>
/// <param name="Slug">Its part of the address.</param>
/// <param name="Description">A sentence on what stands in it.</param>
/// <param name="ParentId">The section above.</param>
internal sealed record ImportedCategory(
    string ExternalId,
    string Name,
    string? Slug = null,
    string? Description = null,
    string? ParentId = null
) : ImportRecord(ExternalId)
{
    /// <summary>The language, where the source says one for each section.</summary>
    public string? Locale { get; init; }
}

/// <summary>A tag.</summary>
internal sealed record ImportedTag(string ExternalId, string Name, string? Slug = null, string? Description = null)
    : ImportRecord(ExternalId);

/// <summary>A file that items use.</summary>
/// <param name="ExternalId">What items call it.</param>
/// <param name="Address">Where it is: a web address, or a path for a source of files.</param>
/// <param name="Title">Its name.</param>
internal sealed record ImportedAttachment(string ExternalId, string Address, string Title) : ImportRecord(ExternalId)
{
    /// <summary>The text for those who do not see the picture.</summary>
    public string? AlternativeText { get; init; }

    /// <summary>The line below the picture.</summary>
    public string? Caption { get; init; }

    /// <summary>Addresses of its page in the other system.</summary>
    public IReadOnlyList<string> OldAddresses { get; init; } = [];
}

/// <summary>Something that is left out by rule, or that nobody here knows.</summary>
/// <param name="ExternalId">What the other system calls it.</param>
/// <param name="Name">Its title.</param>
/// <param name="Reason">What it is and why it is left out.</param>
/// <param name="Type">The kind it would be, where it is one of them.</param>
internal sealed record LeftOut(string ExternalId, string Name, Piece Reason, Records.ExternalKind? Type = null)
    : ImportRecord(ExternalId)
{
    /// <summary>Whether it could not be read, rather than being left out by rule.</summary>
    public bool IsFailure { get; init; }
}

/// <summary>Things that are left out and only counted.</summary>
internal sealed record Dropped(int Comments = 0, int Members = 0) : ImportRecord(string.Empty);
