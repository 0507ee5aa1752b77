using System.Data;
using System.Text;
using System.Text.Json;
using Lavamedia.Exchange.Access;
using Lavamedia.Exchange.Exporting.Archives;
using Lavamedia.Exchange.Importing;
using Lavamedia.Platform.Access;
using Lavamedia.Platform.Blobs;
using Lavamedia.Platform.Data;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Lavamedia.Exchange.Exporting;

/// <summary>Writes everything that the installation holds as lines of JSON and files, as it is at one instant.</summary>
internal sealed class RunExport(
    LavamediaDbContext database,
    NpgsqlDataSource dataSource,
    IBlobStore blobs,
    IViewer viewer
)
{
    /// <summary>Exports to a new file or an empty folder.</summary>
    /// <exception cref="ImportRefusedException">The viewer may not export.</exception>
    /// <exception cref="InvalidExportException">There is something at the path already.</exception>
    public async Task<ExportManifest> ExecuteAsync(
        string path,
        IProgress<string> progress,
        CancellationToken cancellationToken
    )
    {
        if (!viewer.Can(ExchangePermissions.Export))
        {
            throw new ImportRefusedException(
                $"You lack the permission '{ExchangePermissions.Export}'. Ask an administrator for it."
            );
        }

        var schema = (await database.Database.GetAppliedMigrationsAsync(cancellationToken)).Last();
        using var archive = ExportArchive.Create(path);
        await using var connection = await dataSource.OpenConnectionAsync(cancellationToken);
        // One instant for all tables, whatever the newsroom does meanwhile.
        await using var transaction = await connection.BeginTransactionAsync(
            IsolationLevel.RepeatableRead,
            cancellationToken
        );
        var createdAt = await NowAsync(connection, cancellationToken);
        var tables = new List<ExportedRows>();
        var keys = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var table in TablePlan.Of(database.Model).Tables.Where(table => table.Columns.Count > 0))
        {
            tables.Add(await WriteTableAsync(connection, archive, table, keys, cancellationToken));
            progress.Report($"{table.Table.Name}: {tables[^1].Rows} rows");
        }

        var files = new List<ExportedFile>();
        foreach (var key in keys)
        {
            files.Add(await WriteFileAsync(archive, key, cancellationToken));
        }

        progress.Report($"{files.Count} files");
        var manifest = new ExportManifest(
            ExportManifest.FormatName,
            ExportManifest.CurrentVersion,
            schema,
            createdAt,
            tables,
            files
        );
        await using var stream = archive.Write(ExportManifest.Path);
        await JsonSerializer.SerializeAsync(stream, manifest, ExportManifest.Options, cancellationToken);
        return manifest;
    }

    private static async Task<DateTimeOffset> NowAsync(NpgsqlConnection connection, CancellationToken cancellationToken)
    {
        await using var command = new NpgsqlCommand("SELECT now()", connection);
        return (DateTime)(await command.ExecuteScalarAsync(cancellationToken))!;
    }

    private static async Task<ExportedRows> WriteTableAsync(
        NpgsqlConnection connection,
        ExportArchive archive,
        PlannedTable table,
        SortedSet<string> blobKeys,
        CancellationToken cancellationToken
    )
    {
        var blob = table.Table.BlobColumn is { } column ? Quote(column) : "NULL";
        await using var command = new NpgsqlCommand(
            $"""
            SELECT to_jsonb(line)::text, blob FROM (
              SELECT {string.Join(", ", table.Columns.Select(Quote))} FROM {Quote(table.Table.Name)}
              ORDER BY {string.Join(", ", table.Keys.Select(Quote))}) AS line,
              LATERAL (SELECT {(table.Table.BlobColumn is null ? "NULL::text" : $"line.{blob}::text")} AS blob) AS file
            """,
            connection
        );
        await using var stream = new HashingStream(archive.Write(ExportManifest.PathOfTable(table.Table.Name)));
        var rows = 0L;
        await using (var reader = await command.ExecuteReaderAsync(cancellationToken))
        {
            while (await reader.ReadAsync(cancellationToken))
            {
                await stream.WriteAsync(Encoding.UTF8.GetBytes($"{reader.GetString(0)}\n"), cancellationToken);
                rows++;
                if (!await reader.IsDBNullAsync(1, cancellationToken))
                {
                    blobKeys.Add(reader.GetString(1));
                }
            }
        }

        return new ExportedRows(table.Table.Name, rows, stream.Sha256());
    }

    private async Task<ExportedFile> WriteFileAsync(
        ExportArchive archive,
        string key,
        CancellationToken cancellationToken
    )
    {
        await using var file =
            await blobs.OpenAsync(key, cancellationToken)
            ?? throw new InvalidExportException(
                $"The file '{key}' is missing from the blob store, although the database names it."
            );
        await using var stream = new HashingStream(archive.Write(ExportManifest.PathOfFile(key)));
        await file.CopyToAsync(stream, cancellationToken);
        return new ExportedFile(key, stream.Bytes, stream.Sha256());
    }

    /// <summary>Names come from the model, never from input (F-2); quoted, because some are words of SQL.</summary>
    internal static string Quote(string name) => $"\"{name.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
