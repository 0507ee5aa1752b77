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

/// <summary>Asks what a line of the table of acts asks beyond right and position.</summary>
public sealed class CheckTransition(
    LavamediaDbContext database,
    IViewer viewer,
    FindContentTypeRules findRules,
    CheckPublishable checkPublishable
)
{
    /// <summary>What stands against the act; nothing when it may be done.</summary>
    /// <param name="checks">What the line asks for.</param>
    /// <param name="item">The item, with the lapse of its embargo noted.</param>
    /// <param name="version">The version that the act is done with, with its hero.</param>
    /// <param name="cancellationToken">Stops asking.</param>
    public async Task<IReadOnlyList<IGraphQLError>> CheckAsync(
        IReadOnlyList<ContentCheck> checks,
        ContentItem item,
        ContentVersion version,
        CancellationToken cancellationToken
    )
    {
        if (checks.Count == 0)
        {
            return [];
        }

        var rules = await findRules.ExecuteAsync(item.Type, cancellationToken);
        var errors = new List<IGraphQLError>();
        foreach (var check in checks)
        {
            errors.AddRange(
                check switch
                {
                    ContentCheck.NoEmbargo => item.EmbargoedUntil is { } until ? [new EmbargoError(until)] : [],
                    ContentCheck.CompleteContent => await checkPublishable.CheckAsync(version, cancellationToken),
                    ContentCheck.AlternativeText => rules.RequiresAlternativeText
                        ? await MissingAlternativeTextsAsync(version, cancellationToken)
                        : [],
                    ContentCheck.SeoTitle => rules.RequiresSeoTitle ? MissingSeoTitle(version) : [],
                    ContentCheck.Approval => rules.RequiresApproval
                    && !ContentWorkflow.IsApproved(version.WorkflowState)
                        ? [new NotApprovedError()]
                        : [],
                    ContentCheck.FourEyes => rules.RequiresFourEyes && await IsOwnWorkAsync(version, cancellationToken)
                        ? [new FourEyesError()]
                        : [],
                    _ => throw new ArgumentOutOfRangeException(nameof(checks), check, "A check without a rule."),
                }
            );
        }

        return errors;
    }

    private static IReadOnlyList<ValidationError> MissingSeoTitle(ContentVersion version) =>
        version.Seo is { } seo && SeoSnapshot.Read(seo).MetaTitle is not null
            ? []
            :
            [
                new ValidationError(
                    ValidationReason.Required,
                    "Write a title for search engines first.",
                    ["seo", "metaTitle"]
                ),
            ];

    private async Task<IReadOnlyList<ValidationError>> MissingAlternativeTextsAsync(
        ContentVersion version,
        CancellationToken cancellationToken
    )
    {
        var silent = BodyMedia
            .Find(version.Body)
            .Where(picture => string.IsNullOrWhiteSpace(picture.AlternativeText))
            .Select(picture => picture.MediaId)
            .ToList();
        var hero = version.Hero is { AlternativeText: null } use ? use.MediaId : (Guid?)null;
        var missing = await database
            .Set<MediaAsset>()
            .IgnoreQueryFilters()
            .Where(asset => silent.Contains(asset.Id) || asset.Id == hero)
            .Where(asset => asset.AlternativeText == null)
            .Select(asset => new { asset.Id, asset.Filename })
            .ToListAsync(cancellationToken);
        return
        [
            .. missing.Select(asset => new ValidationError(
                ValidationReason.Required,
                $"The picture '{asset.Filename}' has no text for those who do not see it. Describe it first.",
                [asset.Id == hero ? "hero" : "body", "alternativeText"]
            )),
        ];
    }

    private async Task<bool> IsOwnWorkAsync(ContentVersion version, CancellationToken cancellationToken) =>
        viewer.UserId is { } userId
        && await OwnWork
            .Of(userId, database.Set<ContentVersion>().Where(other => other.Id == version.Id), database)
            .AnyAsync(cancellationToken);
}
