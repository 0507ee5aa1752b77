using Lavamedia.Content.Body;
using Lavamedia.Content.Items;
using Lavamedia.Content.Seo;
using Lavamedia.Content.Versions;
using Lavamedia.Content.Workflow.Rules;
using Lavamedia.GraphQL.Types.Annotated;
using Lavamedia.Media.Assets;
using Lavamedia.Platform.Access;
using Lavamedia.Platform.Data;
using Lavamedia.Platform.Errors;
using Microsoft.EntityFrameworkCore;

namespace Lavamedia.Content.Workflow;

/// <summary>Asks what lines of the table of acts ask beyond right and position. One item or hundreds take the same number of statements.</summary>
public sealed class CheckTransition(
    LavamediaDbContext database,
    IViewer viewer,
    FindContentTypeRules findRules,
    CheckPublishable checkPublishable
)
{
    /// <summary>What stands against an act; nothing when it may be done.</summary>
    /// <param name="checks">What the line asks for.</param>
    /// <param name="item">The item, with the lapse of its embargo noted.</param>
    /// <param name="version">The version that the act is done with, with its hero.</param>
    /// <param name="cancellationToken">Stops asking.</param>
    public async Task<IReadOnlyList<IGraphQLError>> CheckAsync(
        IReadOnlyList<ContentCheck> checks,
        ContentItem item,
        ContentVersion version,
        CancellationToken cancellationToken
    ) => [.. (await CheckAsync([new VersionToCheck(checks, item, version)], cancellationToken))[version.Id]];

    /// <summary>What stands against the act with each version, by the key of the version; nothing where it may be done.</summary>
    public async Task<ILookup<Guid, IGraphQLError>> CheckAsync(
        IReadOnlyList<VersionToCheck> versions,
        CancellationToken cancellationToken
    )
    {
        var rules = await findRules.OfItemsAsync(
            versions.Where(version => version.Checks.Count > 0).Select(version => version.Item),
            cancellationToken
        );
        var errors = new List<(Guid VersionId, IGraphQLError Error)>();
        await AddPublishableAsync(versions, errors, cancellationToken);
        foreach (var (checks, item, version) in versions)
        {
            errors.AddRange(
                checks
                    .Select(check => CheckAlone(check, item, version, rules[item.Id]))
                    .OfType<IGraphQLError>()
                    .Select(error => (version.Id, error))
            );
        }

        await AddAlternativeTextsAsync(
            [.. Asked(versions, ContentCheck.AlternativeText, item => rules[item.Id].RequiresAlternativeText)],
            errors,
            cancellationToken
        );
        await AddFourEyesAsync(
            [.. Asked(versions, ContentCheck.FourEyes, item => rules[item.Id].RequiresFourEyes)],
            errors,
            cancellationToken
        );
        return errors.ToLookup(error => error.VersionId, error => error.Error);
    }

    private static IEnumerable<VersionToCheck> Asked(
        IEnumerable<VersionToCheck> versions,
        ContentCheck check,
        Func<ContentItem, bool> isRequired
    ) => versions.Where(version => version.Checks.Contains(check) && isRequired(version.Item));

    /// <summary>What can be said of one version by itself; null where nothing stands against it.</summary>
    private static IGraphQLError? CheckAlone(
        ContentCheck check,
        ContentItem item,
        ContentVersion version,
        ContentTypeRules rules
    ) =>
        check switch
        {
            ContentCheck.NoEmbargo => item.EmbargoedUntil is { } until ? new EmbargoError(until) : null,
            ContentCheck.SeoTitle => rules.RequiresSeoTitle ? MissingSeoTitle(version) : null,
            ContentCheck.Approval => rules.RequiresApproval && !ContentWorkflow.IsApproved(version.WorkflowState)
                ? new NotApprovedError()
                : null,
            ContentCheck.CompleteContent or ContentCheck.AlternativeText or ContentCheck.FourEyes => null,
            _ => throw new ArgumentOutOfRangeException(nameof(check), check, "A check without a rule."),
        };

    private static ValidationError? MissingSeoTitle(ContentVersion version) =>
        version.Seo is { } seo && SeoSnapshot.Read(seo).MetaTitle is not null
            ? null
            : new ValidationError(
                ValidationReason.Required,
                "Write a title for search engines first.",
                ["seo", "metaTitle"]
            );

    private async Task AddPublishableAsync(
        IEnumerable<VersionToCheck> versions,
        List<(Guid, IGraphQLError)> errors,
        CancellationToken cancellationToken
    )
    {
        var asked = Asked(versions, ContentCheck.CompleteContent, _ => true)
            .Select(asked => new ShownVersion(asked.Item, asked.Version))
            .ToList();
        if (asked.Count == 0)
        {
            return;
        }

        var missing = await checkPublishable.CheckAsync(asked, cancellationToken);
        errors.AddRange(missing.SelectMany(found => found.Select(error => (found.Key, (IGraphQLError)error))));
    }

    private async Task AddAlternativeTextsAsync(
        IReadOnlyList<VersionToCheck> versions,
        List<(Guid, IGraphQLError)> errors,
        CancellationToken cancellationToken
    )
    {
        if (versions.Count == 0)
        {
            return;
        }

        var silent = versions.ToDictionary(asked => asked.Version.Id, asked => Silent(asked.Version));
        Guid[] keys = [.. silent.Values.SelectMany(shown => shown).Distinct()];
        var missing = await database
            .Set<MediaAsset>()
            .IgnoreQueryFilters()
            .Where(asset => keys.Contains(asset.Id) && asset.AlternativeText == null)
            .Select(asset => new
            {
                asset.Id,
                asset.Filename,
                asset.Type,
            })
            .ToListAsync(cancellationToken);
        foreach (var (_, _, version) in versions)
        {
            errors.AddRange(
                missing
                    .Where(asset => silent[version.Id].Contains(asset.Id))
                    .Select(asset =>
                        (
                            version.Id,
                            (IGraphQLError)
                                new ValidationError(
                                    ValidationReason.Required,
                                    $"The {(asset.Type == MediaType.Video ? "film" : "picture")} '{asset.Filename}' has no text for those who do not see it. Describe it first.",
                                    [asset.Id == version.Hero?.MediaId ? "hero" : "body", "alternativeText"]
                                )
                        )
                    )
            );
        }
    }

    /// <summary>The pictures and films of a version that it gives no text itself: then their own must say it.</summary>
    private static HashSet<Guid> Silent(ContentVersion version) =>
        [
            .. BodyMedia
                .Find(version.Body)
                .Where(shown => shown.NeedsText && string.IsNullOrWhiteSpace(shown.AlternativeText))
                .Select(shown => shown.MediaId),
            .. version.Hero is { AlternativeText: null } use ? [use.MediaId] : Array.Empty<Guid>(),
        ];

    private async Task AddFourEyesAsync(
        IReadOnlyList<VersionToCheck> versions,
        List<(Guid, IGraphQLError)> errors,
        CancellationToken cancellationToken
    )
    {
        if (versions.Count == 0 || viewer.UserId is not { } userId)
        {
            return;
        }

        Guid[] keys = [.. versions.Select(asked => asked.Version.Id)];
        var own = await OwnWork
            .Of(userId, database.Set<ContentVersion>().Where(version => keys.Contains(version.Id)), database)
            .Select(version => version.Id)
            .ToListAsync(cancellationToken);
        errors.AddRange(own.Select(id => (id, (IGraphQLError)new FourEyesError())));
    }
}
