using Lavamedia.Content.Items;
using Lavamedia.GraphQL.Types.Annotated;
using Lavamedia.Media.Assets;

namespace Lavamedia.Content.Series;

/// <summary>Members that are not given stay as they are; <c>null</c> clears.</summary>
public sealed record UpdateSeriesInput
{
    /// <summary>The series.</summary>
    [ID<Series>]
    public required Guid Id { get; init; }

    /// <summary>The version that the caller knows.</summary>
    public required int ExpectedVersion { get; init; }

    /// <summary>What readers call it.</summary>
    public Optional<string?> Title { get; init; }

    /// <summary>Its part of the address; made from the title when it is cleared.</summary>
    public Optional<string?> Slug { get; init; }

    /// <summary>A few sentences on what it is about.</summary>
    public Optional<string?> Description { get; init; }

    /// <summary>The picture.</summary>
    [ID<MediaAsset>]
    public Optional<Guid?> PictureId { get; init; }

    /// <summary>All items in their order: those that are missing leave the series.</summary>
    [ID<ContentItem>]
    public Optional<IReadOnlyList<Guid>?> ItemIds { get; init; }
}
