using Lavamedia.Identity.Users;

namespace Lavamedia.Content.FrontPages;

/// <summary>The front page of a language as editors composed it. A language without a row has the default composition.</summary>
public sealed class FrontPage
{
    /// <summary>The most sections that a page has.</summary>
    public const int MaximumSections = 16;

    /// <summary>The most articles that all sections show together.</summary>
    public const int MaximumArticles = 96;

    /// <summary>The key.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>The language.</summary>
    public required string Locale { get; init; }

    /// <summary>How often it was saved; whoever changes it says which of these he knows.</summary>
    public int Version { get; set; }

    /// <summary>When it was changed last.</summary>
    public DateTimeOffset UpdatedAt { get; set; }

    /// <summary>The key of who changed it last; column <c>updated_by</c>.</summary>
    public Guid? UpdatedById { get; set; }

    /// <summary>Who changed it last.</summary>
    public User? UpdatedBy { get; init; }

    /// <summary>Its sections.</summary>
    public List<FrontPageSection> Sections { get; init; } = [];
}
