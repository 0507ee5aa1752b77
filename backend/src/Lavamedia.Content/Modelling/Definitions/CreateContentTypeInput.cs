using Lavamedia.Content.Items;

namespace Lavamedia.Content.Modelling.Definitions;

/// <summary>A new type of content.</summary>
/// <param name="Key">Its name for programs, such as `recipe`: a small letter, then letters and digits. It never changes.</param>
/// <param name="Labels">Its names for people.</param>
/// <param name="Base">How it behaves: an article is dated, signed and listed; a page stands on its own.</param>
public sealed record CreateContentTypeInput(
    string Key,
    IReadOnlyList<LocalizedTextInput> Labels,
    ContentType Base = ContentType.Article
)
{
    /// <summary>A sentence for those who choose among the types.</summary>
    public string? Description { get; init; }

    /// <summary>Its fields in their order.</summary>
    public IReadOnlyList<ContentFieldInput> Fields { get; init; } = [];
}
