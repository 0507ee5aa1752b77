using System.Text.Json;
using Lavamedia.Content.Media;
using Lavamedia.Content.Seo;
using Lavamedia.Content.Versions;

namespace Lavamedia.Content.Items;

/// <summary>All that an editor decides about an item: what a save makes a version of.</summary>
public sealed record ContentDraft
{
    /// <summary>The headline.</summary>
    public required string Title { get; init; }

    /// <summary>The part of the address that names the item.</summary>
    public required string Slug { get; init; }

    /// <summary>A word or two above the headline.</summary>
    public string? Kicker { get; init; }

    /// <summary>The standfirst.</summary>
    public string? Summary { get; init; }

    /// <summary>The document.</summary>
    public JsonElement? Body { get; init; }

    /// <summary>The author.</summary>
    public Guid? AuthorId { get; init; }

    /// <summary>The categories, the main one first.</summary>
    public IReadOnlyList<Guid> CategoryIds { get; init; } = [];

    /// <summary>The picture at the top.</summary>
    public ContentMediaInput? Hero { get; init; }

    /// <summary>What search engines are told.</summary>
    public SeoMetadataInput? Seo { get; init; }

    /// <summary>What a version says; the version's hero must be loaded.</summary>
    public static ContentDraft Of(ContentVersion version) =>
        new()
        {
            Title = version.Title,
            Slug = version.Slug,
            Kicker = version.Kicker,
            Summary = version.Summary,
            Body = version.Body,
            AuthorId = version.AuthorId,
            CategoryIds = version.CategoryIds,
            Hero = version.Hero is { } hero
                ? new ContentMediaInput(hero.MediaId, hero.AlternativeText, hero.Caption)
                : null,
            Seo = version.Seo is { } seo ? SeoSnapshot.Read(seo) : null,
        };

    /// <summary>The draft without the white space that people leave around texts; empty texts are no texts.</summary>
    public ContentDraft Trimmed() =>
        this with
        {
            Title = Title.Trim(),
            Slug = Slug.Trim(),
            Kicker = TextOrNull(Kicker),
            Summary = TextOrNull(Summary),
            Body = Body is { ValueKind: not JsonValueKind.Null and not JsonValueKind.Undefined } ? Body : null,
            CategoryIds = [.. CategoryIds.Distinct()],
            Hero = Hero is null
                ? null
                : Hero with
                {
                    AlternativeText = TextOrNull(Hero.AlternativeText),
                    Caption = TextOrNull(Hero.Caption),
                },
            Seo = SeoSnapshot.Trim(Seo),
        };

    private static string? TextOrNull(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
