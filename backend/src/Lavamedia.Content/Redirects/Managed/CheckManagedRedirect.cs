using Lavamedia.Content.Previews;
using Lavamedia.GraphQL.Types.Annotated;
using Lavamedia.Platform.Data;
using Lavamedia.Platform.Errors;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Lavamedia.Content.Redirects.Managed;

/// <summary>
/// Says what is wrong with a redirect before it is stored: what is no address, what would never be followed, chains, and circles, also such
/// as former addresses are a part of. Where a pattern only may lead into another redirect it is stored, and the answer goes the whole way.
/// </summary>
public sealed class CheckManagedRedirect(
    LavamediaDbContext database,
    FindLivePage pages,
    FindMovedPage moved,
    IOptions<PreviewOptions> portal
)
{
    /// <summary>The redirects in force.</summary>
    public async Task<RedirectRules> LoadRulesAsync(CancellationToken cancellationToken)
    {
        var stored = await database
            .Set<ManagedRedirect>()
            .IgnoreQueryFilters()
            .AsNoTracking()
            .Where(redirect => redirect.IsEnabled)
            .Select(redirect => new
            {
                redirect.Id,
                redirect.Source,
                redirect.Target,
            })
            .ToListAsync(cancellationToken);
        var rules = new RedirectRules();
        foreach (var redirect in stored)
        {
            if (RedirectSource.Parse(redirect.Source, portal.Value.PortalUrl) is { } source)
            {
                rules.Set(new RedirectRule(redirect.Id, source, TargetOf(redirect.Target)));
            }
        }

        return rules;
    }

    /// <summary>The one form of all spellings of a source; null when it is none.</summary>
    public string? KeyOf(string source) => RedirectSource.Parse(source, portal.Value.PortalUrl)?.Key;

    /// <summary>The rule that a draft makes, or what is wrong with it.</summary>
    /// <param name="id">The key of the redirect.</param>
    /// <param name="draft">What is to be stored.</param>
    /// <param name="rules">The redirects in force, without this one.</param>
    /// <param name="cancellationToken">Stops looking.</param>
    public async Task<(RedirectRule? Rule, IReadOnlyList<IGraphQLError> Errors)> CheckAsync(
        Guid id,
        ManagedRedirectDraft draft,
        RedirectRules rules,
        CancellationToken cancellationToken
    )
    {
        var source = RedirectSource.Parse(draft.Source, portal.Value.PortalUrl);
        var target = draft.Kind == RedirectKind.Gone ? null : TargetOf(draft.Target);
        List<IGraphQLError> errors = [.. CheckForm(draft, source, target, rules)];
        if (source is null || errors.Count > 0)
        {
            return (null, errors);
        }

        var isTaken = await database
            .Set<ManagedRedirect>()
            .IgnoreQueryFilters()
            .AnyAsync(redirect => redirect.SourceKey == source.Key && redirect.Id != id, cancellationToken);
        if (isTaken)
        {
            return (
                null,
                [new ValidationError(ValidationReason.Duplicate, "There is a redirect of it already.", "source")]
            );
        }

        var rule = new RedirectRule(id, source, target);
        return draft.IsEnabled && await FindConflictAsync(rule, rules, cancellationToken) is { } conflict
            ? (null, [conflict])
            : (rule, []);
    }

    private async Task<IGraphQLError?> FindConflictAsync(
        RedirectRule rule,
        RedirectRules rules,
        CancellationToken cancellationToken
    )
    {
        if (!rule.Source.IsPattern)
        {
            var page = await pages.IsThereAsync(rule.Source.Text, cancellationToken)
                ? rule.Source.Text
                : await moved.FindFormerAsync(rule.Source.Text, cancellationToken);
            if (page is not null)
            {
                return new RedirectHidesPageError(rule.Source.Text, page);
            }
        }

        var loop = await rules.FindLoopAsync(rule, path => pages.IsThereAsync(path, cancellationToken));
        if (loop is not null)
        {
            return new RedirectLoopError([.. loop.Select(part => part.Source.Text)]);
        }

        if (rules.FindLeadingTo(rule) is { } earlier)
        {
            return new RedirectChainError(earlier.Source.Text, rule.Source.Text, rule.Target?.Text);
        }

        return await FindChainAsync(rule, rules, cancellationToken);
    }

    private async Task<RedirectChainError?> FindChainAsync(
        RedirectRule rule,
        RedirectRules rules,
        CancellationToken cancellationToken
    )
    {
        if (
            rule.Target is not { IsOwn: true, Stars: 0 } target
            || await pages.IsThereAsync(target.Text, cancellationToken)
        )
        {
            return null;
        }

        if (
            await moved.FindFormerAsync(target.Text, cancellationToken) is { } present
            && RedirectSource.KeyOf(present) != RedirectSource.KeyOf(target.Text)
        )
        {
            return new RedirectChainError(rule.Source.Text, target.Text, present);
        }

        if (rules.FindExact(target.Text) is { } next)
        {
            return new RedirectChainError(rule.Source.Text, target.Text, next.Target?.Text);
        }

        if (await moved.FindImportedAsync(target.Text, cancellationToken) is { } imported)
        {
            return new RedirectChainError(rule.Source.Text, target.Text, imported);
        }

        return rules.FindPattern(target.Text) is { } pattern && pattern.Id != rule.Id
            ? new RedirectChainError(
                rule.Source.Text,
                target.Text,
                pattern.Target?.Fill(pattern.Source.Pattern.Match(target.Text.Split('?', '#')[0]) ?? [])
            )
            : null;
    }

    private RedirectTarget? TargetOf(string? target) =>
        target is null ? null : RedirectTarget.Parse(target, portal.Value.PortalUrl);

    private static IEnumerable<ValidationError> CheckForm(
        ManagedRedirectDraft draft,
        RedirectSource? source,
        RedirectTarget? target,
        RedirectRules rules
    )
    {
        if (source is null)
        {
            yield return string.IsNullOrWhiteSpace(draft.Source)
                ? new ValidationError(ValidationReason.Required, "A path is needed.", "source")
                : new ValidationError(
                    ValidationReason.Malformed,
                    $"A source is a path such as /old/page or /old/*, with at most {RedirectSource.MaximumLength} characters, {PathPattern.MaximumStars} stars and one star in a segment; one with a query has no star.",
                    "source"
                );
        }
        else if (source.IsPattern && draft.IsEnabled && rules.Patterns >= ManagedRedirect.MaximumPatterns)
        {
            yield return new ValidationError(
                ValidationReason.OutOfRange,
                $"At most {ManagedRedirect.MaximumPatterns} patterns can be in force.",
                "source",
                ManagedRedirect.MaximumPatterns
            );
        }

        if (draft.Kind != RedirectKind.Gone && target is null)
        {
            yield return string.IsNullOrWhiteSpace(draft.Target)
                ? new ValidationError(ValidationReason.Required, "A target is needed.", "target")
                : new ValidationError(
                    ValidationReason.Malformed,
                    "A target is a path such as /new/page, or an address with http or https.",
                    "target"
                );
        }
        else if (target is not null && source is not null && target.Stars > 0 && target.Stars != source.Pattern.Stars)
        {
            yield return new ValidationError(
                ValidationReason.Malformed,
                "A target has no star, or as many as its source.",
                "target"
            );
        }

        if (draft.Position is < 1 or > ManagedRedirect.MaximumPosition)
        {
            yield return new ValidationError(
                ValidationReason.OutOfRange,
                $"A place is between 1 and {ManagedRedirect.MaximumPosition}.",
                "position",
                ManagedRedirect.MaximumPosition
            );
        }

        if (draft.Note?.Length > ManagedRedirect.MaximumNoteLength)
        {
            yield return new ValidationError(
                ValidationReason.TooLong,
                $"At most {ManagedRedirect.MaximumNoteLength} characters; these are {draft.Note.Length}.",
                "note",
                ManagedRedirect.MaximumNoteLength
            );
        }
        else if (draft.Note?.Contains('\0', StringComparison.Ordinal) == true)
        {
            yield return new ValidationError(
                ValidationReason.Malformed,
                "The character U+0000 cannot be stored.",
                "note"
            );
        }
    }
}
