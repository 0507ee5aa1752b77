using System.Text.Json;
using Lavamedia.Content.Bylines;
using Lavamedia.Content.Items;
using Lavamedia.Media.Assets;
using Lavamedia.Seo.Metadata;

namespace Lavamedia.Seo.Head;

/// <summary>What a head is made of: an item as the viewer sees it.</summary>
internal sealed record HeadSource
{
    public required Guid Id { get; init; }

    public required ContentType Type { get; init; }

    public required ContentStatus Status { get; init; }

    public required string Locale { get; init; }

    public required string Slug { get; init; }

    public required string Title { get; init; }

    public string? Summary { get; init; }

    public DateTimeOffset? PublishedAt { get; init; }

    public required DateTimeOffset UpdatedAt { get; init; }

    public required int WordCount { get; init; }

    public JsonElement? Body { get; init; }

    public SeoMetadata? Metadata { get; init; }

    public HeadPicture? Hero { get; init; }

    public Guid? SocialMediaId { get; init; }

    /// <summary>The picture that was chosen for networks.</summary>
    public HeadPicture? SocialPicture { get; init; }

    public IReadOnlyList<HeadRecording> Recordings { get; init; } = [];

    public required IReadOnlyList<HeadPerson> Writers { get; init; }

    public required IReadOnlyList<string> Tags { get; init; }

    public required IReadOnlyList<HeadSection> Sections { get; init; }

    public required IReadOnlyList<HeadTranslation> Translations { get; init; }

    public required IReadOnlyList<HeadCorrection> Corrections { get; init; }
}

/// <summary>Somebody who wrote the item; guests have no page of their own.</summary>
internal sealed record HeadPerson(string Name, string? Slug, BylineRole Role);

/// <summary>A category of the item, with the one above it.</summary>
internal sealed record HeadSection(string Name, string Slug, string? ParentName, string? ParentSlug);

/// <summary>The item in another language.</summary>
internal sealed record HeadTranslation(ContentType Type, string Locale, string Slug);

/// <summary>What readers are told was wrong before.</summary>
internal sealed record HeadCorrection(string Note, DateTimeOffset CorrectedAt);

/// <summary>A picture of the item: at its top, or for networks.</summary>
internal sealed record HeadPicture(
    Guid MediaId,
    string MimeType,
    int? Width,
    int? Height,
    string? AlternativeText,
    string? Caption,
    string? Credit,
    IReadOnlyList<HeadVariant> Jpegs
);

/// <summary>A film or a recording of sound of the media library that stands in the text.</summary>
internal sealed record HeadRecording(
    MediaType Kind,
    Guid MediaId,
    string MimeType,
    int? Width,
    int? Height,
    double? Duration,
    string? Title,
    string? Caption,
    HeadPicture? Poster
);

/// <summary>A JPEG of the picture.</summary>
internal sealed record HeadVariant(int Width, int Height);
