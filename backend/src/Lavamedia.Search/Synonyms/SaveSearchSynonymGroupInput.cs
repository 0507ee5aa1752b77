using Lavamedia.Content.Localization;
using Lavamedia.GraphQL.Types.Annotated;

namespace Lavamedia.Search.Synonyms;

/// <summary>Words that mean the same.</summary>
/// <param name="Locale">The language of a new group; one that exists keeps its own.</param>
public sealed record SaveSearchSynonymGroupInput(
    [property: GraphQLType("Locale")] string Locale = ContentLocales.Default
)
{
    /// <summary>The group to change; a new one is made when it is null.</summary>
    [ID<SearchSynonymGroup>]
    public Guid? Id { get; init; }

    /// <summary>The version that the caller knows; needed to change a group.</summary>
    public int? ExpectedVersion { get; init; }

    /// <summary>What readers type.</summary>
    public required IReadOnlyList<string> Words { get; init; }

    /// <summary>What the words find as well; empty when they mean the same among themselves.</summary>
    public required IReadOnlyList<string> Meanings { get; init; }
}
