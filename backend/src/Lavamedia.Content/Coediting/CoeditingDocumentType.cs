using Lavamedia.Content.Versions;
using Lavamedia.GraphQL.Types.Annotated;
using Lavamedia.Platform.Access;
using Lavamedia.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Lavamedia.Content.Coediting;

/// <summary>What the schema shows of a shared body.</summary>
[ObjectType<CoeditingDocument>]
public static class CoeditingDocumentType
{
    /// <summary>Binds the fields.</summary>
    public static void Configure(IObjectTypeDescriptor<CoeditingDocument> type)
    {
        type.Field(document => document.Id).ID<CoeditingDocument>();
        type.Field(document => document.BaseVersionNumber);
        type.Field(document => document.Sequence);
        type.Field(document => document.SavedSequence);
        type.Field(document => document.UpdatedAt);
    }

    /// <summary>The version whose body the document contains.</summary>
    [UseSingleOrDefault]
    [UseProjection]
    public static IQueryable<ContentVersion> GetBaseVersion(
        [Parent(nameof(CoeditingDocument.ContentId), nameof(CoeditingDocument.BaseVersionNumber))]
            CoeditingDocument document,
        LavamediaDbContext database
    ) =>
        database
            .Set<ContentVersion>()
            .Where(version =>
                version.ContentId == document.ContentId && version.VersionNumber == document.BaseVersionNumber
            );

    /// <summary>The changes that make up the document, in their order; what editors put together comes as one.</summary>
    /// <param name="after">Only what came after the change of this number.</param>
    [ListSize(100)]
    public static async Task<IReadOnlyList<CoeditingUpdate>> GetUpdatesAsync(
        [Parent(nameof(CoeditingDocument.Id))] CoeditingDocument document,
        LavamediaDbContext database,
        CancellationToken cancellationToken,
        int after = 0
    )
    {
        database.Stage = Stage.Draft;
        var snapshot = await database
            .Set<CoeditingDocument>()
            .Where(own => own.Id == document.Id && own.SnapshotSequence > after && own.Snapshot != null)
            .Select(own => new CoeditingUpdate
            {
                Id = own.Id,
                Sequence = own.SnapshotSequence,
                Client = string.Empty,
                Update = own.Snapshot!,
                CreatedAt = own.UpdatedAt,
            })
            .SingleOrDefaultAsync(cancellationToken);
        var from = snapshot?.Sequence ?? after;
        var updates = await database
            .Set<CoeditingUpdate>()
            .Where(update => update.DocumentId == document.Id && update.Sequence > from)
            .OrderBy(update => update.Sequence)
            .ToListAsync(cancellationToken);
        return snapshot is null ? updates : [snapshot, .. updates];
    }
}
