using Lavamedia.Content.Access;
using Lavamedia.Content.Items;
using Lavamedia.Content.Slugs;
using Lavamedia.Content.Versions;
using Lavamedia.Content.Workflow;
using Lavamedia.GraphQL.Types.Annotated;
using Lavamedia.Platform.Errors;

namespace Lavamedia.Content.Localization;

/// <summary>How items come into other languages, and how copies are made.</summary>
[MutationType]
public static class TranslationMutations
{
    /// <summary>Starts the translation of an item as a draft that says what the item says.</summary>
    /// <param name="id">The item.</param>
    /// <param name="locale">The language of the translation.</param>
    [Error<ContentItemNotFoundError>]
    [Error<ValidationError>]
    [Error<SlugTakenError>]
    [Error<ForbiddenError>]
    [Authorize(ContentPermissions.Create)]
    public static Task<MutationResult<ContentItem>> TranslateContentItemAsync(
        [ID<ContentItem>] Guid id,
        [GraphQLType("Locale")] string locale,
        CopyContentItem command,
        CancellationToken cancellationToken
    ) => command.TranslateAsync(id, locale, cancellationToken);

    /// <summary>Starts a second item like one that is there, as a draft.</summary>
    /// <param name="id">The item.</param>
    [Error<ContentItemNotFoundError>]
    [Error<ValidationError>]
    [Error<SlugTakenError>]
    [Error<ForbiddenError>]
    [Authorize(ContentPermissions.Create)]
    public static Task<MutationResult<ContentItem>> DuplicateContentItemAsync(
        [ID<ContentItem>] Guid id,
        CopyContentItem command,
        CancellationToken cancellationToken
    ) => command.DuplicateAsync(id, cancellationToken);

    /// <summary>Says that a translation says what its original says now: it is no longer outdated.</summary>
    /// <param name="id">The translation.</param>
    /// <param name="expectedVersion">The newest version that the caller knows.</param>
    [Error<ContentItemNotFoundError>]
    [Error<ValidationError>]
    [Error<InvalidTransitionError>]
    [Error<VersionConflictError>]
    [Error<ForbiddenError>]
    [Authorize]
    public static Task<MutationResult<ContentItem>> ConfirmTranslationAsync(
        [ID<ContentItem>] Guid id,
        int expectedVersion,
        ConfirmTranslation command,
        CancellationToken cancellationToken
    ) => command.ExecuteAsync(id, expectedVersion, cancellationToken);
}
