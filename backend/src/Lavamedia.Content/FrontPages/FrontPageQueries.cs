using Lavamedia.Content.Access;
using Lavamedia.Content.Localization;
using Lavamedia.GraphQL.Types.Annotated;
using Lavamedia.Platform.Access;

namespace Lavamedia.Content.FrontPages;

/// <summary>How front pages are read.</summary>
[QueryType]
public static class FrontPageQueries
{
    /// <summary>The front page of a language with the published articles that its sections show at this moment.</summary>
    /// <param name="locale">The language.</param>
    /// <param name="stage">Which of the pinned items are told of; the articles of a section are always published.</param>
    [CacheControl(0, SharedMaxAge = 60)]
    public static Task<ComposedFrontPage> GetFrontPageAsync(
        Perspective perspective,
        ComposeFrontPage compose,
        CancellationToken cancellationToken,
        [GraphQLType("Locale")] string locale = ContentLocales.Default,
        Stage stage = Stage.Published
    )
    {
        perspective.Stage = stage;
        return compose.ExecuteAsync(locale, cancellationToken);
    }

    /// <summary>The front page as it would be with other sections; nothing is stored.</summary>
    /// <param name="locale">The language.</param>
    /// <param name="sections">The sections from the top; null shows the default composition.</param>
    [Authorize(ContentPermissions.ManageFrontPages)]
    public static Task<ComposedFrontPage> GetFrontPagePreviewAsync(
        Perspective perspective,
        ComposeFrontPage compose,
        CancellationToken cancellationToken,
        [GraphQLType("Locale")] string locale = ContentLocales.Default,
        IReadOnlyList<FrontPageSectionInput>? sections = null
    )
    {
        perspective.Stage = Stage.Draft;
        return compose.TryAsync(locale, sections, cancellationToken);
    }
}
