namespace Lavamedia.Content.FrontPages;

/// <summary>A front page with the articles that its sections show at this moment.</summary>
/// <param name="Locale">The language.</param>
/// <param name="Version">How often editors saved it; 0 while it has the default composition.</param>
/// <param name="UpdatedAt">When they changed it last.</param>
/// <param name="Sections">What stands on it, from the top.</param>
public sealed record ComposedFrontPage(
    string Locale,
    int Version,
    DateTimeOffset? UpdatedAt,
    IReadOnlyList<ComposedSection> Sections
);
