using System.Text.Json;
using Lavamedia.Content.Bylines;
using Lavamedia.Content.Media;
using Lavamedia.Content.Modelling.Values;
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

    /// <summary>What it says in the fields of its type.</summary>
    public JsonElement? Fields { get; init; }

    /// <summary>Who signs it, in this order.</summary>
    public IReadOnlyList<BylineInput> Bylines { get; init; } = [];

    /// <summary>The author: the first account that signs it.</summary>
    public Guid? AuthorId => Bylines.FirstOrDefault(byline => byline.AuthorId is not null)?.AuthorId;

    /// <summary>The tags.</summary>
    public IReadOnlyList<Guid> TagIds { get; init; } = [];

    /// <summary>The categories, the main one first.</summary>
    public IReadOnlyList<Guid> CategoryIds { get; init; } = [];

    /// <summary>The picture at the top.</summary>
    public ContentMediaInput? Hero { get; init; }

    /// <summary>What search engines are told.</summary>
    public SeoMetadataInput? Seo { get; init; }

    /// <summary>What a version says; its hero must be loaded.</summary>
    public static ContentDraft Of(ContentVersion version) =>
        new()
        {
            Title = version.Title,
            Slug = version.Slug,
            Kicker = version.Kicker,
            Summary = version.Summary,
            Body = version.Body,
            Fields = version.Fields,
            Bylines = BylinesOf(version),
            TagIds = version.TagIds,
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
            Fields = CustomFieldValues.Trimmed(Fields),
            Bylines = [.. Bylines.Select(byline => byline with { Name = TextOrNull(byline.Name) }).Distinct()],
            TagIds = [.. TagIds.Distinct()],
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

    /// <summary>The draft with another first author; those who sign besides stay.</summary>
    public ContentDraft SignedBy(Guid? authorId)
    {
        var others = Bylines.ToList();
        var place = others.FindIndex(byline => byline.AuthorId is not null);
        var role = place < 0 ? BylineRole.Text : others[place].Role;
        if (place >= 0)
        {
            others.RemoveAt(place);
        }

        if (authorId is { } id)
        {
            others.RemoveAll(byline => byline.AuthorId == id);
            others.Insert(Math.Clamp(place, 0, others.Count), new BylineInput(role, id));
        }

        return this with
        {
            Bylines = others,
        };
    }

    // Instances of the version before store an author and no bylines.
    internal static IReadOnlyList<BylineInput> BylinesOf(ContentVersion version) =>
        version.Bylines.Count == 0 && version.AuthorId is { } authorId
            ? [new BylineInput(AuthorId: authorId)]
            :
            [
                .. version
                    .Bylines.OrderBy(byline => byline.Position)
                    .Select(byline => new BylineInput(byline.Role, byline.AuthorId, byline.Name)),
            ];

    private static string? TextOrNull(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
