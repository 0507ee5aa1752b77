using Lavamedia.Content.Body;
using Lavamedia.Content.Bylines;
using Lavamedia.Content.Categories;
using Lavamedia.Content.Media.Deletion;
using Lavamedia.Content.Modelling;
using Lavamedia.Content.Modelling.Values;
using Lavamedia.Content.Seo;
using Lavamedia.Content.Tags;
using Lavamedia.Identity.Users;
using Lavamedia.Media.Assets;
using Lavamedia.Platform.Data;
using Lavamedia.Platform.Errors;
using Microsoft.EntityFrameworkCore;

namespace Lavamedia.Content.Items;

/// <summary>Says what is wrong with a draft, each problem with its place in the input.</summary>
public sealed class CheckContentDraft(LavamediaDbContext database, LockMediaUse mediaUse)
{
    /// <summary>The problems of a trimmed draft in a language and of a type; none when it may be saved.</summary>
    public async Task<IReadOnlyList<ValidationError>> CheckAsync(
        ContentDraft draft,
        string locale,
        ModelType? type,
        CancellationToken cancellationToken
    )
    {
        var errors = new List<ValidationError>();
        CheckTexts(draft, errors);
        CheckSeo(draft.Seo, errors);
        CheckBylines(draft.Bylines, errors);
        if (draft.TagIds.Count > Tag.MaximumPerItem)
        {
            errors.Add(
                new ValidationError(
                    ValidationReason.TooLong,
                    $"An item carries at most {Tag.MaximumPerItem} tags.",
                    ["tagIds"],
                    Tag.MaximumPerItem
                )
            );
        }

        if (draft.Body is { } body)
        {
            errors.AddRange(
                BodyValidator
                    .Validate(body)
                    .Select(problem => new ValidationError(
                        ValidationReason.Malformed,
                        problem.Message,
                        ["body", .. problem.Path]
                    ))
            );
        }

        errors.AddRange(CheckCustomFields.Check(type, draft.Fields));
        if (errors.Count == 0)
        {
            await CheckReferencesAsync(draft, locale, errors, cancellationToken);
            await CheckLinksAsync(CustomFieldLinks.Find(type, draft.Fields), errors, cancellationToken);
        }

        return errors;
    }

    private static void CheckTexts(ContentDraft draft, List<ValidationError> errors)
    {
        if (draft.Title.Length == 0)
        {
            errors.Add(new ValidationError(ValidationReason.Required, "A title is needed.", "title"));
        }

        CheckText(draft.Title, "title", ContentText.MaximumTitleLength, errors);
        CheckText(draft.Kicker, "kicker", ContentText.MaximumKickerLength, errors);
        CheckText(draft.Summary, "summary", ContentText.MaximumSummaryLength, errors);
        CheckText(
            draft.Hero?.AlternativeText,
            ["hero", "alternativeText"],
            MediaText.MaximumAlternativeTextLength,
            errors
        );
        CheckText(draft.Hero?.Caption, ["hero", "caption"], MediaText.MaximumCaptionLength, errors);
        if (!Slug.IsValid(draft.Slug))
        {
            errors.Add(
                new ValidationError(
                    ValidationReason.Malformed,
                    $"A slug consists of a–z, 0–9 and single hyphens between them, at most {Slug.MaximumLength} characters.",
                    "slug"
                )
            );
        }
    }

    private static void CheckSeo(SeoMetadataInput? seo, List<ValidationError> errors)
    {
        CheckText(seo?.MetaTitle, ["seo", "metaTitle"], 300, errors);
        CheckText(seo?.MetaDescription, ["seo", "metaDescription"], 1000, errors);
        CheckText(seo?.CanonicalUrl, ["seo", "canonicalUrl"], 2000, errors);
        CheckText(seo?.SocialTitle, ["seo", "socialTitle"], 300, errors);
        CheckText(seo?.SocialDescription, ["seo", "socialDescription"], 1000, errors);
        CheckText(seo?.KeyPhrase, ["seo", "keyPhrase"], 100, errors);
        if (
            seo?.CanonicalUrl is { } address
            && !(Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https")
        )
        {
            errors.Add(
                new ValidationError(
                    ValidationReason.Malformed,
                    "The canonical address must be complete: https://…",
                    ["seo", "canonicalUrl"]
                )
            );
        }

        errors.AddRange(CheckSchemaMarkup.Check(seo?.SchemaMarkup));
    }

    private static void CheckBylines(IReadOnlyList<BylineInput> bylines, List<ValidationError> errors)
    {
        if (bylines.Count > Byline.MaximumPerItem)
        {
            errors.Add(
                new ValidationError(
                    ValidationReason.TooLong,
                    $"At most {Byline.MaximumPerItem} people sign an item.",
                    ["bylines"],
                    Byline.MaximumPerItem
                )
            );
        }

        for (var index = 0; index < bylines.Count; index++)
        {
            var (_, authorId, name) = bylines[index];
            if (authorId is null == name is null)
            {
                errors.Add(
                    new ValidationError(
                        ValidationReason.Required,
                        "Whoever signs has either an account or a name.",
                        ["bylines", $"{index}"]
                    )
                );
            }

            CheckText(name, ["bylines", $"{index}", "name"], Byline.MaximumNameLength, errors);
        }
    }

    private static void CheckText(string? text, string member, int maximumLength, List<ValidationError> errors) =>
        CheckText(text, [member], maximumLength, errors);

    private static void CheckText(
        string? text,
        IReadOnlyList<string> path,
        int maximumLength,
        List<ValidationError> errors
    )
    {
        if (text?.Length > maximumLength)
        {
            errors.Add(
                new ValidationError(
                    ValidationReason.TooLong,
                    $"At most {maximumLength} characters; these are {text.Length}.",
                    path,
                    maximumLength
                )
            );
        }

        if (text?.Contains('\0', StringComparison.Ordinal) == true)
        {
            errors.Add(new ValidationError(ValidationReason.Malformed, "The character U+0000 cannot be stored.", path));
        }
    }

    private async Task CheckReferencesAsync(
        ContentDraft draft,
        string locale,
        List<ValidationError> errors,
        CancellationToken cancellationToken
    )
    {
        var categories = await database
            .Set<Category>()
            .Where(category => draft.CategoryIds.Contains(category.Id) && category.Locale == locale)
            .Select(category => category.Id)
            .ToListAsync(cancellationToken);
        for (var index = 0; index < draft.CategoryIds.Count; index++)
        {
            if (!categories.Contains(draft.CategoryIds[index]))
            {
                errors.Add(
                    new ValidationError(
                        ValidationReason.NotFound,
                        $"There is no such category in the language '{locale}'.",
                        ["categoryIds", $"{index}"]
                    )
                );
            }
        }

        await CheckAuthorsAsync(draft, errors, cancellationToken);
        var tags = await database
            .Set<Tag>()
            .Where(tag => draft.TagIds.Contains(tag.Id) && tag.Locale == locale)
            .Select(tag => tag.Id)
            .ToListAsync(cancellationToken);
        errors.AddRange(
            draft
                .TagIds.Index()
                .Where(wanted => !tags.Contains(wanted.Item))
                .Select(wanted => new ValidationError(
                    ValidationReason.NotFound,
                    $"There is no such tag in the language '{locale}'.",
                    ["tagIds", $"{wanted.Index}"]
                ))
        );
        await CheckMediaAsync(draft, errors, cancellationToken);
    }

    private async Task CheckLinksAsync(
        IReadOnlyList<CustomFieldLink> links,
        List<ValidationError> errors,
        CancellationToken cancellationToken
    )
    {
        var wanted = links.Select(link => link.TargetId).OfType<Guid>().Distinct().ToList();
        if (links.Count == 0)
        {
            return;
        }

        // Who writes a reference sees what it leads to: nobody finds out by trying whether there is a draft (Z-5).
        var items = await database
            .Set<ContentItem>()
            .Where(item => wanted.Contains(item.Id))
            .Select(item => new { item.Id, Key = item.Definition!.Key ?? item.Type.ToString() })
            .ToDictionaryAsync(item => item.Id, item => item.Key, cancellationToken);
        var assets = await KindsAsync(wanted, cancellationToken);
        foreach (var (field, path, target, kind) in links)
        {
            var isThere =
                target is { } id
                && (
                    field.Kind == ContentFieldKind.Media
                        ? assets.TryGetValue(id, out var found) && found == kind
                        : items.TryGetValue(id, out var key)
                            && (
                                field.TargetKey is null
                                || string.Equals(field.TargetKey, key, StringComparison.OrdinalIgnoreCase)
                            )
                );
            if (!isThere)
            {
                errors.Add(new ValidationError(ValidationReason.NotFound, "What this leads to is not there.", path));
            }
        }
    }

    private async Task CheckAuthorsAsync(
        ContentDraft draft,
        List<ValidationError> errors,
        CancellationToken cancellationToken
    )
    {
        var wanted = draft.Bylines.Select(byline => byline.AuthorId).OfType<Guid>().ToList();
        var known = await database
            .Set<User>()
            .Where(user => wanted.Contains(user.Id))
            .Select(user => user.Id)
            .ToListAsync(cancellationToken);
        errors.AddRange(
            draft
                .Bylines.Index()
                .Where(byline => byline.Item.AuthorId is { } id && !known.Contains(id))
                .Select(byline => new ValidationError(
                    ValidationReason.NotFound,
                    "There is no such author.",
                    ["bylines", $"{byline.Index}", "authorId"]
                ))
        );
    }

    private async Task CheckMediaAsync(
        ContentDraft draft,
        List<ValidationError> errors,
        CancellationToken cancellationToken
    )
    {
        var shown = BodyMedia.Find(draft.Body);
        var wanted = shown.Select(asset => asset.MediaId).ToList();
        if (draft.Hero is { } hero)
        {
            wanted.Add(hero.MediaId);
        }

        if (draft.Seo?.SocialMediaId is { } social)
        {
            wanted.Add(social);
        }

        var known = await KindsAsync(wanted, cancellationToken);
        if (draft.Hero is { } used && !IsThere(used.MediaId, MediaType.Image))
        {
            errors.Add(
                new ValidationError(
                    ValidationReason.NotFound,
                    "There is no such picture in the media library.",
                    ["hero", "mediaId"]
                )
            );
        }

        if (draft.Seo?.SocialMediaId is { } shared && !IsThere(shared, MediaType.Image))
        {
            errors.Add(
                new ValidationError(
                    ValidationReason.NotFound,
                    "There is no such picture in the media library.",
                    ["seo", "socialMediaId"]
                )
            );
        }

        errors.AddRange(
            shown
                .Where(asset => !IsThere(asset.MediaId, asset.Kind))
                .Select(asset => new ValidationError(
                    ValidationReason.NotFound,
                    $"The body shows {Words(asset.Kind)} that is not in the media library: {MediaReference.Format(asset.MediaId)}.",
                    "body"
                ))
        );

        bool IsThere(Guid id, MediaType kind) => known.TryGetValue(id, out var found) && found == kind;

        static string Words(MediaType kind) =>
            kind switch
            {
                MediaType.Video => "a film",
                MediaType.Audio => "a recording",
                MediaType.Document => "a file of captions",
                MediaType.File => "a file to download",
                _ => "a picture",
            };
    }

    /// <summary>What assets are, as far as the viewer may see them.</summary>
    private async Task<Dictionary<Guid, MediaType>> KindsAsync(List<Guid> ids, CancellationToken cancellationToken)
    {
        if (ids.Count == 0)
        {
            return [];
        }

        // What is there now is there when the draft is stored.
        await mediaUse.ShareAsync(cancellationToken);
        return await database
            .Set<MediaAsset>()
            .Where(asset => ids.Contains(asset.Id))
            .Select(asset => new { asset.Id, asset.Type })
            .ToDictionaryAsync(asset => asset.Id, asset => asset.Type, cancellationToken);
    }
}
