using Lavamedia.Content.Slugs;
using Lavamedia.Content.Suggestions;
using Lavamedia.Content.Versions;
using Lavamedia.Content.Workflow;
using Lavamedia.GraphQL.Types.Annotated;

namespace Lavamedia.Content.Items;

/// <summary>Saves a new version. Readers go on seeing the published one.</summary>
public sealed class UpdateContentItem(
    ContentTransaction transaction,
    LockContentItem take,
    FindFreeSlug slugs,
    SaveContentDraft save,
    DecideOnSuggestion decide
)
{
    /// <summary>Saves the version.</summary>
    /// <returns>The item, or a ContentItemNotFoundError, ForbiddenError, VersionConflictError, SlugTakenError, ContentSuggestionNotFoundError or ValidationErrors.</returns>
    public Task<MutationResult<ContentItem>> ExecuteAsync(
        UpdateContentItemInput input,
        CancellationToken cancellationToken
    )
    {
        var attempted = (Locale: string.Empty, Slug: string.Empty);
        return transaction.RunAsync(
            async now =>
            {
                var locked = await take.LockAsync(
                    input.Id,
                    input.ExpectedVersion,
                    ContentAct.Update,
                    now,
                    cancellationToken
                );
                if (locked.IsRefused)
                {
                    return MutationResult<ContentItem>.Failure(locked.Error);
                }

                var draft = Merge(ContentDraft.Of(locked.Latest), input);
                attempted = (locked.Item.Locale, draft.Slug);
                var saved = await save.SaveAsync(
                    locked.Item,
                    locked.Latest,
                    draft,
                    locked.Transition.ToState,
                    now,
                    cancellationToken,
                    coedited: input.Coedited
                );
                return
                    saved.Errors is null
                    && input.AcceptedSuggestionIds is { Count: > 0 } accepted
                    && await decide.AcceptAsync(locked.Item, accepted, now, cancellationToken) is { } gone
                    ? MutationResult<ContentItem>.Failure(gone)
                    : saved;
            },
            () => slugs.RefuseForItemAsync(input.Id, attempted.Locale, attempted.Slug, cancellationToken),
            cancellationToken
        );
    }

    private static ContentDraft Merge(ContentDraft current, UpdateContentItemInput input)
    {
        var title = input.Title.Or(current.Title) ?? string.Empty;
        var slug = input.Slug.Or(current.Slug);
        var draft = new ContentDraft
        {
            Title = title,
            Slug = string.IsNullOrWhiteSpace(slug) ? Slug.FromTitle(title) : slug,
            Kicker = input.Kicker.Or(current.Kicker),
            Summary = input.Summary.Or(current.Summary),
            Body = input.Body.Or(current.Body),
            Fields = input.Fields.Or(current.Fields),
            Bylines = input.Bylines.Or(current.Bylines) ?? [],
            TagIds = input.TagIds.Or(current.TagIds) ?? [],
            CategoryIds = input.CategoryIds.Or(current.CategoryIds) ?? [],
            Hero = input.Hero.Or(current.Hero),
            Seo = input.Seo.Or(current.Seo),
        };
        return (input.AuthorId.IsGiven ? draft.SignedBy(input.AuthorId.Value) : draft).Trimmed();
    }
}
