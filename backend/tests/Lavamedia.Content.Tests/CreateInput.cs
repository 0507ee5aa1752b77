using System.Text.Json;
using Lavamedia.Content.Bylines;
using Lavamedia.Content.Items;
using Lavamedia.Content.Media;

namespace Lavamedia.Content.Tests;

/// <summary>An input that tests change member by member.</summary>
public sealed class CreateInput
{
    public string Title { get; set; } = "Titre";

    public string? Slug { get; set; }

    public string Locale { get; set; } = "fr";

    public JsonElement? Body { get; set; } = ContentFixture.Body("Un texte.");

    public Guid? AuthorId { get; set; }

    public IReadOnlyList<BylineInput>? Bylines { get; set; }

    public IReadOnlyList<Guid>? TagIds { get; set; }

    public IReadOnlyList<Guid>? CategoryIds { get; set; }

    public ContentMediaInput? Hero { get; set; }

    public Guid? TranslationOfId { get; set; }

    public CreateContentItemInput Build() =>
        new()
        {
            Title = Title,
            Slug = Slug,
            Locale = Locale,
            Body = Body,
            AuthorId = AuthorId,
            Bylines = Bylines,
            TagIds = TagIds,
            CategoryIds = CategoryIds,
            Hero = Hero,
            TranslationOfId = TranslationOfId,
        };
}
