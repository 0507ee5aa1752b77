using Lavamedia.GraphQL.Types.Annotated;
using Lavamedia.Platform.Access;

namespace Lavamedia.Content.Localization;

/// <summary>Which languages there are, and how content is found that need not be in one of them.</summary>
[QueryType]
public static class LocalizedContentQueries
{
    /// <summary>The languages of the publication, the default first.</summary>
    [Cost(0)]
    [ListSize(5)]
    [GraphQLType("Locale")]
    public static IReadOnlyList<string> GetContentLocales() => ContentLocales.Supported;

    /// <summary>
    /// The item of an address in the language that is wanted, or else in the first of others in which the viewer may see it. The address
    /// may be that of any of these languages. `resolvedLocale` says which one it is.
    /// </summary>
    /// <param name="slug">The part of the address that names the item.</param>
    /// <param name="locale">The language that is wanted.</param>
    /// <param name="fallbacks">The languages that will do, in their order; the default language when absent.</param>
    /// <param name="stage">What to show.</param>
    [CacheControl(0, SharedMaxAge = 60)]
    public static Task<ResolvedContentItem?> GetResolvedContentItemAsync(
        string slug,
        [GraphQLType("Locale")] string locale,
        [GraphQLType("Locale")] IReadOnlyList<string>? fallbacks,
        ResolveContentItem command,
        CancellationToken cancellationToken,
        Stage stage = Stage.Published
    ) => command.ExecuteAsync(slug, locale, fallbacks, stage, cancellationToken);
}
