using Lavamedia.Content.Localization;
using Lavamedia.GraphQL.Types.Annotated;

namespace Lavamedia.Content.Tags;

/// <summary>What a new tag starts with.</summary>
/// <param name="Locale">The language.</param>
public sealed record CreateTagInput([property: GraphQLType("Locale")] string Locale = ContentLocales.Default)
{
    /// <summary>What readers call it.</summary>
    public required string Name { get; init; }

    /// <summary>Made from the name when it is not given.</summary>
    public string? Slug { get; init; }

    /// <summary>A sentence on what it gathers.</summary>
    public string? Description { get; init; }
}
