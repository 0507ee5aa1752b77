using Lavamedia.Content.Items;
using Lavamedia.Content.Localization;
using Lavamedia.GraphQL.Types.Annotated;

namespace Lavamedia.Search.Pins;

/// <summary>What stands first for a question.</summary>
/// <param name="Locale">The language.</param>
public sealed record SetSearchPinsInput([property: GraphQLType("Locale")] string Locale = ContentLocales.Default)
{
    /// <summary>The question; capitals, accents and signs do not matter.</summary>
    public required string Query { get; init; }

    /// <summary>All items in their order: those that are missing are pinned no more.</summary>
    [ID<ContentItem>]
    public required IReadOnlyList<Guid> ContentIds { get; init; }
}
