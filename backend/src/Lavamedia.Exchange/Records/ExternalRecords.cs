using Lavamedia.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Lavamedia.Exchange.Records;

/// <summary>What is known of a source: all of it is read once, for an import asks for every thing.</summary>
internal sealed class ExternalRecords(LavamediaDbContext database)
{
    private readonly Dictionary<(ExternalKind Kind, string ExternalId), KnownRecord> known = [];
    private string source = string.Empty;

    /// <summary>Reads what was imported from a source.</summary>
    public async Task LoadAsync(string from, CancellationToken cancellationToken)
    {
        source = from;
        known.Clear();
        var records = database
            .Set<ExternalRecord>()
            .IgnoreQueryFilters()
            .Where(record => record.Source == from)
            .Select(record => new
            {
                record.Kind,
                record.ExternalId,
                record.EntityKey,
                record.Checksum,
                record.Version,
            })
            .AsAsyncEnumerable();
        await foreach (var record in records.WithCancellation(cancellationToken))
        {
            known[(record.Kind, record.ExternalId)] = new KnownRecord(
                record.EntityKey,
                record.Checksum,
                record.Version
            );
        }
    }

    /// <summary>What a thing became, or null when it was never imported.</summary>
    public KnownRecord? Find(ExternalKind kind, string externalId) => known.GetValueOrDefault((kind, externalId));

    /// <summary>Notes within the current transaction what a thing became.</summary>
    public async Task SaveAsync(
        ExternalKind kind,
        string externalId,
        KnownRecord record,
        CancellationToken cancellationToken
    )
    {
        var name = kind.ToString().ToUpperInvariant();
        await database.Database.ExecuteSqlAsync(
            $"""
            INSERT INTO external_records (id, source, kind, external_id, entity_key, checksum, version)
            VALUES ({Guid.CreateVersion7()}, {source}, {name}, {externalId}, {record.EntityKey}, {record.Checksum},
                {record.Version})
            ON CONFLICT (source, kind, external_id) DO UPDATE
            SET entity_key = excluded.entity_key, checksum = excluded.checksum, version = excluded.version,
                imported_at = now()
            """,
            cancellationToken
        );
        known[(kind, externalId)] = record;
    }
}
