using Lavamedia.Content.Bylines;
using Lavamedia.Content.Items;
using Lavamedia.Content.Redirects;
using Lavamedia.Content.Scheduling;
using Lavamedia.Exchange.Importing.Reports;
using Lavamedia.Exchange.Importing.Sources;
using Lavamedia.Exchange.Records;
using Lavamedia.GraphQL.Types.Annotated;
using Lavamedia.Platform.Access;
using Lavamedia.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Lavamedia.Exchange.Importing;

/// <summary>
/// Writes articles and pages through the verbs of the newsroom, so that rights, checks, versions and events are those of
/// everything else (Z-7). What changed in the source becomes a new version; what somebody changed here since stays.
/// </summary>
internal sealed class ImportItems(
    LavamediaDbContext database,
    IViewer viewer,
    ExternalRecords records,
    CreateContentItem create,
    UpdateContentItem update,
    PublishContentItem publish,
    ScheduleContentItem schedule,
    KeepLegacyAddresses legacy
)
{
    public async Task ImportAsync(
        ImportSession session,
        IReadOnlyDictionary<(ExternalKind Kind, string ExternalId), string> slugs,
        ImportBatch batch,
        CancellationToken cancellationToken
    )
    {
        foreach (var item in session.Source.Read().OfType<ImportedItem>())
        {
            await batch.StopIfAskedAsync(cancellationToken);
            var kind = PlanSlugs.KindOf(item.Type);
            // A file that changed while it was read the second time: the next import takes what came.
            if (!slugs.TryGetValue((kind, item.ExternalId), out var slug))
            {
                continue;
            }

            var draft = ItemDraft.Of(item, session, slug, viewer.UserId);
            var (action, pieces) = await ImportAsync(session, item, kind, draft, batch, CancellationToken.None);
            session.Tell(action, kind, item.ExternalId, draft.Input.Title, [.. draft.Pieces, .. pieces]);
        }

        await batch.CommitAsync(cancellationToken);
    }

    private async Task<(ImportAction Action, IEnumerable<Piece> Pieces)> ImportAsync(
        ImportSession session,
        ImportedItem item,
        ExternalKind kind,
        ItemDraft draft,
        ImportBatch batch,
        CancellationToken cancellationToken
    )
    {
        List<Piece> problems = [.. draft.Problems()];
        if (problems.Count > 0)
        {
            return (ImportAction.Fail, problems);
        }

        var checksum = draft.Checksum();
        var known = records.Find(kind, item.ExternalId);
        if (known?.Checksum == checksum)
        {
            return (ImportAction.Keep, []);
        }

        if (known is null)
        {
            return session.Options.DryRun
                ? (ImportAction.Create, [])
                : await batch.RunAsync(
                    () => CreateAsync(item, kind, draft, checksum, cancellationToken),
                    cancellationToken
                );
        }

        var standing = await FindAsync(known.EntityKey, cancellationToken);
        return standing is null ? (ImportAction.Skip, [Piece.Of("deleted here since", draft.Input.Title)])
            : standing.LatestVersionNumber != known.Version ? (ImportAction.Keep, [Changed(draft)])
            : session.Options.DryRun ? (ImportAction.Update, [])
            : await batch.RunAsync(
                () => UpdateAsync(item, kind, draft, standing, checksum, cancellationToken),
                cancellationToken
            );
    }

    private static Piece Changed(ItemDraft draft) =>
        Piece.Of("changed in both places since", draft.Input.Title, "as it is here");

    private async Task<(ImportAction Action, IEnumerable<Piece> Pieces)> CreateAsync(
        ImportedItem item,
        ExternalKind kind,
        ItemDraft draft,
        string checksum,
        CancellationToken cancellationToken
    )
    {
        var result = await create.ExecuteAsync(draft.Input, cancellationToken, isImported: true);
        if (result.Errors is { } errors)
        {
            return (ImportAction.Fail, ErrorPieces.Of(errors));
        }

        var created = result.Value!;
        await legacy.KeepAsync(created.Id, draft.OldPaths, cancellationToken);
        await records.SaveAsync(
            kind,
            item.ExternalId,
            new KnownRecord(created.Id, checksum, created.LatestVersionNumber),
            cancellationToken
        );
        return (ImportAction.Create, await PublishAsync(draft, created, cancellationToken));
    }

    private async Task<(ImportAction Action, IEnumerable<Piece> Pieces)> UpdateAsync(
        ImportedItem item,
        ExternalKind kind,
        ItemDraft draft,
        Standing standing,
        string checksum,
        CancellationToken cancellationToken
    )
    {
        var input = new UpdateContentItemInput
        {
            Id = standing.Id,
            ExpectedVersion = standing.LatestVersionNumber,
            Title = draft.Input.Title,
            Slug = draft.Input.Slug,
            Summary = draft.Input.Summary,
            Body = draft.Input.Body,
            Bylines = new Optional<IReadOnlyList<BylineInput>?>(draft.Input.Bylines),
            CategoryIds = new Optional<IReadOnlyList<Guid>?>(draft.Input.CategoryIds),
            TagIds = new Optional<IReadOnlyList<Guid>?>(draft.Input.TagIds),
            Hero = draft.Input.Hero,
            Seo = draft.Input.Seo,
        };
        var result = await update.ExecuteAsync(input, cancellationToken);
        if (result.Errors is { } errors)
        {
            return (ImportAction.Fail, ErrorPieces.Of(errors));
        }

        var updated = result.Value!;
        await legacy.KeepAsync(updated.Id, draft.OldPaths, cancellationToken);
        await records.SaveAsync(
            kind,
            item.ExternalId,
            new KnownRecord(updated.Id, checksum, updated.LatestVersionNumber),
            cancellationToken
        );
        if (standing.Status == ContentStatus.Published && draft.Status != ImportedStatus.Published)
        {
            return (ImportAction.Update, [Piece.Of("no longer published in the source", updated.Title, "published")]);
        }

        return (ImportAction.Update, await PublishAsync(draft, updated, cancellationToken));
    }

    private async Task<IEnumerable<Piece>> PublishAsync(
        ItemDraft draft,
        ContentItem item,
        CancellationToken cancellationToken
    )
    {
        if (draft.Status == ImportedStatus.Scheduled)
        {
            return await ScheduleAsync(draft, item, cancellationToken);
        }

        if (draft.Status != ImportedStatus.Published)
        {
            return [];
        }

        var result = await publish.ExecuteAsync(
            item.Id,
            item.LatestVersionNumber,
            draft.PublishedAt,
            cancellationToken
        );
        return result.Errors is { } errors
            ? ErrorPieces
                .Of(errors)
                .Select(piece => piece with { Kind = $"not published, {piece.Kind}", Kept = "draft" })
            : [];
    }

    /// <summary>Readers will see it when they would have seen it there; what can no longer be waited for stays a draft.</summary>
    private async Task<IEnumerable<Piece>> ScheduleAsync(
        ItemDraft draft,
        ContentItem item,
        CancellationToken cancellationToken
    )
    {
        var zone = TimeZoneInfo.FindSystemTimeZoneById(WallClock.DefaultTimeZone);
        var result = await schedule.ExecuteAsync(
            item.Id,
            item.LatestVersionNumber,
            ScheduledAct.Publish,
            TimeZoneInfo.ConvertTime(draft.PublishedAt!.Value, zone).DateTime,
            WallClock.DefaultTimeZone,
            ScheduledVersion.ThisVersion,
            cancellationToken
        );
        return result.Errors is { } errors
            ? ErrorPieces.Of(errors).Select(piece => piece with { Kind = $"schedule, {piece.Kind}", Kept = "draft" })
            : [];
    }

    private Task<Standing?> FindAsync(Guid id, CancellationToken cancellationToken) =>
        database
            .Set<ContentItem>()
            .IgnoreQueryFilters()
            .Where(item => item.Id == id)
            .Select(item => new Standing(item.Id, item.LatestVersionNumber, item.Status))
            .SingleOrDefaultAsync(cancellationToken);

    private sealed record Standing(Guid Id, int LatestVersionNumber, ContentStatus Status);
}
