namespace Lavamedia.Content.FrontPages;

/// <summary>A published article that a section may show.</summary>
/// <param name="Section">The place of the section on the page.</param>
/// <param name="Id">The article.</param>
/// <param name="HasPicture">Whether a large place suits it.</param>
public sealed record Candidate(int Section, Guid Id, bool HasPicture);
