using Lavamedia.Content.Access;
using Lavamedia.Content.Bylines;
using Lavamedia.Content.Localization;
using Lavamedia.Content.Modelling;
using Lavamedia.Content.Slugs;
using Lavamedia.Content.Versions;
using Lavamedia.Content.Workflow;
using Lavamedia.Content.Workflow.Activities;
using Lavamedia.GraphQL.Types.Annotated;
using Lavamedia.Platform.Access;
using Lavamedia.Platform.Data;
using Lavamedia.Platform.Errors;
using Microsoft.EntityFrameworkCore;

namespace Lavamedia.Content.Items;

/// <summary>Starts an item as a draft with its first version.</summary>
public sealed class CreateContentItem(
    LavamediaDbContext database,
    IViewer viewer,
    ContentTransaction transaction,
    FindContentModel model,
    CheckContentDraft check,
    FindFreeSlug slugs,
    SaveContentVersion save,
    MirrorContentVersion mirror,
    RecordActivity activities
)
{
    /// <summary>Creates the item.</summary>
    /// <param name="input">What it says.</param>
    /// <param name="cancellationToken">Takes everything back.</param>
    /// <param name="isImported">Whether it comes from another system.</param>
    /// <returns>The item, or ValidationErrors, a SlugTakenError or a ForbiddenError.</returns>
    public Task<MutationResult<ContentItem>> ExecuteAsync(
        CreateContentItemInput input,
        CancellationToken cancellationToken,
        bool isImported = false
    )
    {
        if (MissingPermission(input) is { } permission)
        {
            return Task.FromResult(MutationResult<ContentItem>.Failure(new ForbiddenError(permission)));
        }

        var draft = DraftOf(input);
        return transaction.RunAsync(
            now => CreateAsync(input, draft, isImported, now, cancellationToken),
            () => slugs.RefuseForItemAsync(Guid.Empty, input.Locale, draft.Slug, cancellationToken),
            cancellationToken
        );
    }

    private string? MissingPermission(CreateContentItemInput input)
    {
        var categories = input.CategoryIds ?? [];
        var decision = ContentPolicy.Decide(ContentPermissions.Create, viewer, categories);
        if (decision.IsAllowed && DraftOf(input).AuthorId is { } author && author != viewer.UserId)
        {
            decision = ContentPolicy.Decide(ContentPermissions.UpdateAny, viewer, categories);
        }

        return decision.IsAllowed ? null : decision.Permission;
    }

    private ContentDraft DraftOf(CreateContentItemInput input) =>
        new ContentDraft
        {
            Title = input.Title,
            Slug = string.IsNullOrWhiteSpace(input.Slug) ? Slug.FromTitle(input.Title) : input.Slug,
            Kicker = input.Kicker,
            Summary = input.Summary,
            Body = input.Body,
            Fields = input.Fields,
            Bylines =
                input.Bylines
                ?? ((input.AuthorId ?? viewer.UserId) is { } authorId ? [new BylineInput(AuthorId: authorId)] : []),
            TagIds = input.TagIds ?? [],
            CategoryIds = input.CategoryIds ?? [],
            Hero = input.Hero,
            Seo = input.Seo,
        }.Trimmed();

    private async Task<MutationResult<ContentItem>> CreateAsync(
        CreateContentItemInput input,
        ContentDraft draft,
        bool isImported,
        DateTimeOffset now,
        CancellationToken cancellationToken
    )
    {
        var (translationSet, original, errors) = await FindTranslationSetAsync(input, cancellationToken);
        var type = await FindTypeAsync(input, errors, cancellationToken);
        errors.AddRange(await check.CheckAsync(draft, input.Locale, type, cancellationToken));
        if (errors.Count > 0)
        {
            return MutationResult<ContentItem>.Failure([.. errors]);
        }

        if (await slugs.RefuseForItemAsync(Guid.Empty, input.Locale, draft.Slug, cancellationToken) is { } taken)
        {
            if (!string.IsNullOrWhiteSpace(input.Slug))
            {
                return MutationResult<ContentItem>.Failure(taken);
            }

            // Nobody chose this slug: two articles of one title are no mistake.
            draft = draft with
            {
                Slug = taken.Suggestion,
            };
        }

        var item = new ContentItem
        {
            Type = type?.Base ?? input.Type,
            ContentTypeId = type?.Id,
            Locale = input.Locale,
            TranslationSetId = translationSet.Id,
            TranslatedFromId = original?.TranslatedFromId ?? original?.Id,
            TranslatedVersion = original?.TranslatedVersion ?? original?.Version,
            Title = draft.Title,
            Slug = draft.Slug,
            CreatedAt = now,
            CreatedById = viewer.UserId,
        };
        database.Add(item);
        var version = save.Save(item, draft, type, previous: null, WorkflowState.Draft, now);
        activities.Note(item, isImported ? ContentActivityKind.Imported : ContentActivityKind.Created, now);

        // The item and its version point at each other: both must be stored before the item can name its newest.
        await database.SaveChangesAsync(cancellationToken);
        item.LatestVersionId = version.Id;
        await mirror.MirrorAsync([new ShownVersion(item, version)], now, cancellationToken);
        return item;
    }

    private async Task<ModelType?> FindTypeAsync(
        CreateContentItemInput input,
        List<ValidationError> errors,
        CancellationToken cancellationToken
    )
    {
        if (string.IsNullOrWhiteSpace(input.ContentTypeKey))
        {
            return null;
        }

        var type = await model.FindAsync(input.ContentTypeKey, cancellationToken);
        if (type is null)
        {
            errors.Add(
                new ValidationError(ValidationReason.NotFound, "There is no such type of content.", "contentTypeKey")
            );
        }

        return type;
    }

    private async Task<(
        TranslationSet Set,
        ContentItem? Original,
        List<ValidationError> Errors
    )> FindTranslationSetAsync(CreateContentItemInput input, CancellationToken cancellationToken)
    {
        var errors = new List<ValidationError>();
        if (!ContentLocales.Supported.Contains(input.Locale))
        {
            errors.Add(
                new ValidationError(
                    ValidationReason.NotSupported,
                    $"The languages are {string.Join(", ", ContentLocales.Supported)}.",
                    "locale"
                )
            );
        }

        if (input.TranslationOfId is not { } originalId)
        {
            var set = new TranslationSet();
            database.Add(set);
            return (set, null, errors);
        }

        var original = await database
            .Set<ContentItem>()
            .AsTracking()
            .Include(item => item.TranslationSet)
            .SingleOrDefaultAsync(item => item.Id == originalId, cancellationToken);
        if (original is null)
        {
            errors.Add(
                new ValidationError(ValidationReason.NotFound, "There is no such content item.", "translationOfId")
            );
            return (new TranslationSet(), null, errors);
        }

        var exists = await database
            .Set<ContentItem>()
            .IgnoreQueryFilters()
            .AnyAsync(
                item => item.TranslationSetId == original.TranslationSetId && item.Locale == input.Locale,
                cancellationToken
            );
        if (exists)
        {
            errors.Add(
                new ValidationError(
                    ValidationReason.Duplicate,
                    $"The item has a translation into '{input.Locale}' already.",
                    "translationOfId"
                )
            );
        }

        return (original.TranslationSet, original, errors);
    }
}
