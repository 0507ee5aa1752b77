using Lavamedia.Content.Access;
using Lavamedia.Content.Tags;
using Lavamedia.Exchange.Importing.Reports;
using Lavamedia.Exchange.Importing.Sources;
using Lavamedia.Exchange.Records;
using Lavamedia.Platform.Access;
using Lavamedia.Platform.Data;
using Lavamedia.Platform.Errors;
using Microsoft.EntityFrameworkCore;

namespace Lavamedia.Exchange.Importing;

/// <summary>Finds or adds tags. A tag that has the slug already is taken as it is.</summary>
internal sealed class ImportTags(ExternalRecords records, LavamediaDbContext database, IViewer viewer, CreateTag create)
{
    public async Task ImportAsync(
        ImportSession session,
        IEnumerable<ImportedTag> tags,
        ImportBatch batch,
        CancellationToken cancellationToken
    )
    {
        var existing = await database
            .Set<Tag>()
            .IgnoreQueryFilters()
            .Where(tag => tag.Locale == session.Locale)
            .ToDictionaryAsync(tag => tag.Slug, tag => tag.Id, cancellationToken);
        foreach (var tag in tags)
        {
            await batch.StopIfAskedAsync(cancellationToken);
            var (action, pieces) = await ImportAsync(session, tag, existing, batch, CancellationToken.None);
            session.Tell(action, ExternalKind.Tag, tag.ExternalId, tag.Name, pieces);
        }

        await batch.CommitAsync(cancellationToken);
    }

    private async Task<(ImportAction Action, IEnumerable<Piece> Pieces)> ImportAsync(
        ImportSession session,
        ImportedTag tag,
        Dictionary<string, Guid> existing,
        ImportBatch batch,
        CancellationToken cancellationToken
    )
    {
        if (records.Find(ExternalKind.Tag, tag.ExternalId) is { } known)
        {
            session.Tags[tag.ExternalId] = known.EntityKey;
            return (ImportAction.Keep, []);
        }

        var slug = PlanSlugs.WantedBy(tag.Slug is { } given ? Uri.UnescapeDataString(given) : null, tag.Name);
        var isHere = existing.TryGetValue(slug, out var id);
        if (session.Options.DryRun)
        {
            session.Tags[tag.ExternalId] = isHere ? id : Guid.CreateVersion7();
            return (isHere ? ImportAction.Keep : ImportAction.Create, []);
        }

        if (!isHere)
        {
            if (!viewer.Can(ContentPermissions.Create))
            {
                return (ImportAction.Fail, ErrorPieces.Of([new ForbiddenError(ContentPermissions.Create)]));
            }

            var input = new CreateTagInput(session.Locale)
            {
                Name = tag.Name,
                Slug = slug,
                Description = tag.Description,
            };
            var result = await batch.RunAsync(() => create.ExecuteAsync(input, cancellationToken), cancellationToken);
            if (result.Errors is { } errors)
            {
                return (ImportAction.Fail, ErrorPieces.Of(errors));
            }

            id = result.Value!.Id;
        }

        existing[slug] = id;
        session.Tags[tag.ExternalId] = id;
        await batch.RunAsync(
            async () =>
            {
                await records.SaveAsync(
                    ExternalKind.Tag,
                    tag.ExternalId,
                    new KnownRecord(id, Checksum.Of(tag)),
                    cancellationToken
                );
                return true;
            },
            cancellationToken
        );
        return (isHere ? ImportAction.Keep : ImportAction.Create, []);
    }
}
