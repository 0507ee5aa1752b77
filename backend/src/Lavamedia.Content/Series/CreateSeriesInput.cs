using Lavamedia.Content.Items;
using Lavamedia.Content.Localization;
using Lavamedia.GraphQL.Types.Annotated;
using Lavamedia.Media.Assets;

namespace Lavamedia.Content.Series;

/// <summary>What a new series starts with.</summary>
/// <param name="Locale">The language.</param>
public sealed record CreateSeriesInput([property: GraphQLType("Locale")] string Locale = ContentLocales.Default)
{
    /// <summary>What readers call it.</summary>
    public required string Title { get; init; }

    /// <summary>Made from the title when it is not given.</summary>
    public string? Slug { get; init; }

    /// <summary>A few sentences on what it is about.</summary>
    public string? Description { get; init; }

    /// <summary>The picture.</summary>
    [ID<MediaAsset>]
    public Guid? PictureId { get; init; }

    /// <summary>The items in their order.</summary>
    [ID<ContentItem>]
    public IReadOnlyList<Guid>? ItemIds { get; init; }

    /// <summary>The series of which this is a translation.</summary>
    [ID<Series>]
    public Guid? TranslationOfId { get; init; }
}
