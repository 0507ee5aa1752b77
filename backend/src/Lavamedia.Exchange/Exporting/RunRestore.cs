using System.Text;
using System.Text.Json;
using Lavamedia.Exchange.Exporting.Archives;
using Lavamedia.Media.Assets;
using Lavamedia.Media.Variants;
using Lavamedia.Platform.Blobs;
using Lavamedia.Platform.Data;
using Lavamedia.Platform.Jobs;
using Lavamedia.Platform.Seeding;
using Lavamedia.Search.Indexing;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using NpgsqlTypes;

namespace Lavamedia.Exchange.Exporting;

/// <summary>
/// Makes the same site of an export, in an installation that has neither content nor people. Rows are written as they were, with
/// their keys; all of them are stored, or none. Only whoever runs the installation can: there is nobody yet whose rights could be
/// asked, and its commands are the only door.
/// </summary>
internal sealed class RunRestore(
    LavamediaDbContext database,
    NpgsqlDataSource dataSource,
    IBlobStore blobs,
    IJobQueue jobs,
    IEnumerable<IReferenceData> referenceData
)
{
    private const int RowsAtOnce = 500;

    // What must be empty: these have no rows that the code itself defines.
    private static readonly string[] MustBeEmpty = ["users", "content_items", "content_categories", "media_assets"];

    /// <summary>Imports an export.</summary>
    /// <exception cref="InvalidExportException">It is damaged or of a later version, or there is something here already.</exception>
    public async Task<ExportManifest> ExecuteAsync(
        string path,
        IProgress<string> progress,
        CancellationToken cancellationToken
    )
    {
        using var archive = ExportArchive.Open(path);
        var manifest = await ReadManifestAsync(archive, path, cancellationToken);
        await using var connection = await dataSource.OpenConnectionAsync(cancellationToken);
        await RefuseUnlessEmptyAsync(connection, cancellationToken);
        foreach (var file in manifest.Files)
        {
            await ReadFileAsync(archive, file, cancellationToken);
        }

        progress.Report($"{manifest.Files.Count} files");
        await using (var transaction = await connection.BeginTransactionAsync(cancellationToken))
        {
            await WriteTablesAsync(connection, archive, manifest, progress, cancellationToken);
            await transaction.CommitAsync(cancellationToken);
        }

        await FinishAsync(cancellationToken);
        return manifest;
    }

    private async Task<ExportManifest> ReadManifestAsync(
        ExportArchive archive,
        string path,
        CancellationToken cancellationToken
    )
    {
        await using var stream =
            archive.Read(ExportManifest.Path)
            ?? throw new InvalidExportException(
                $"'{path}' is not an export of Lavamedia: there is no {ExportManifest.Path} in it."
            );
        var manifest = await ParseAsync(stream, path, cancellationToken);
        if (manifest.FormatVersion > ExportManifest.CurrentVersion)
        {
            throw new InvalidExportException(
                $"The export has version {manifest.FormatVersion} of the format; this program knows {ExportManifest.CurrentVersion}. Take a newer program."
            );
        }

        if (!database.Database.GetMigrations().Contains(manifest.Schema, StringComparer.Ordinal))
        {
            throw new InvalidExportException(
                $"The export was made by a newer program (schema {manifest.Schema}). Take that one or a newer one."
            );
        }

        return manifest;
    }

    private static async Task<ExportManifest> ParseAsync(
        Stream stream,
        string path,
        CancellationToken cancellationToken
    )
    {
        try
        {
            if (
                await JsonSerializer.DeserializeAsync<ExportManifest>(
                    stream,
                    ExportManifest.Options,
                    cancellationToken
                ) is
                { Format: ExportManifest.FormatName } manifest
            )
            {
                return manifest;
            }
        }
        catch (JsonException exception)
        {
            throw new InvalidExportException($"The {ExportManifest.Path} of '{path}' is damaged: {exception.Message}");
        }

        throw new InvalidExportException($"The {ExportManifest.Path} of '{path}' is not that of an export.");
    }

    private static async Task RefuseUnlessEmptyAsync(NpgsqlConnection connection, CancellationToken cancellationToken)
    {
        foreach (var table in MustBeEmpty)
        {
            await using var command = new NpgsqlCommand(
                $"SELECT EXISTS (SELECT FROM {RunExport.Quote(table)})",
                connection
            );
            if (await command.ExecuteScalarAsync(cancellationToken) is true)
            {
                throw new InvalidExportException(
                    $"There are rows in '{table}' already. An export is imported into an empty installation: a new database, and 'migrate'."
                );
            }
        }
    }

    private async Task ReadFileAsync(ExportArchive archive, ExportedFile file, CancellationToken cancellationToken)
    {
        var source =
            archive.Read(ExportManifest.PathOfFile(file.Key))
            ?? throw new InvalidExportException($"The file '{file.Key}' is missing from the export.");
        await using var stream = new HashingStream(source);
        await using var draft = blobs.Begin();
        await stream.CopyToAsync(draft.Content, cancellationToken);
        if (stream.Sha256() != file.Sha256)
        {
            throw new InvalidExportException($"The file '{file.Key}' is damaged: its checksum is another one.");
        }

        await draft.CommitAsync(file.Key, cancellationToken);
    }

    private async Task WriteTablesAsync(
        NpgsqlConnection connection,
        ExportArchive archive,
        ExportManifest manifest,
        IProgress<string> progress,
        CancellationToken cancellationToken
    )
    {
        var plan = TablePlan.Of(database.Model).Tables.Where(table => table.Columns.Count > 0).ToList();
        // Triggers guard acts and keep counts; here rows come as the acts left them, with the counts.
        foreach (var table in plan)
        {
            await RunAsync(
                connection,
                $"ALTER TABLE {RunExport.Quote(table.Table.Name)} DISABLE TRIGGER USER",
                cancellationToken
            );
        }

        // Rows that the code defines are here already, under other keys.
        foreach (var table in plan.AsEnumerable().Reverse().Where(table => table.Table.Name != "security_events"))
        {
            await RunAsync(connection, $"DELETE FROM {RunExport.Quote(table.Table.Name)}", cancellationToken);
        }

        foreach (var table in plan)
        {
            if (manifest.Tables.FirstOrDefault(rows => rows.Name == table.Table.Name) is { } rows)
            {
                await WriteTableAsync(connection, archive, table, rows, later: false, cancellationToken);
                progress.Report($"{rows.Name}: {rows.Rows} rows");
            }
        }

        foreach (var table in plan.Where(table => table.Later.Count > 0))
        {
            if (manifest.Tables.FirstOrDefault(rows => rows.Name == table.Table.Name) is { } rows)
            {
                await WriteTableAsync(connection, archive, table, rows, later: true, cancellationToken);
            }
        }

        await RunAsync(connection, "SET CONSTRAINTS ALL IMMEDIATE", cancellationToken);
        foreach (var table in plan)
        {
            await RunAsync(
                connection,
                $"ALTER TABLE {RunExport.Quote(table.Table.Name)} ENABLE TRIGGER USER",
                cancellationToken
            );
        }
    }

    private static async Task WriteTableAsync(
        NpgsqlConnection connection,
        ExportArchive archive,
        PlannedTable table,
        ExportedRows expected,
        bool later,
        CancellationToken cancellationToken
    )
    {
        var source =
            archive.Read(ExportManifest.PathOfTable(table.Table.Name))
            ?? throw new InvalidExportException($"The table '{table.Table.Name}' is missing from the export.");
        await using var stream = new HashingStream(source);
        using var reader = new StreamReader(stream, Encoding.UTF8);
        var batch = new List<string>(RowsAtOnce);
        var rows = 0L;
        while (await reader.ReadLineAsync(cancellationToken) is { } line)
        {
            rows++;
            batch.Add(line);
            if (batch.Count == RowsAtOnce)
            {
                await WriteRowsAsync(connection, table, batch, later, cancellationToken);
            }
        }

        await WriteRowsAsync(connection, table, batch, later, cancellationToken);
        if (rows != expected.Rows || stream.Sha256() != expected.Sha256)
        {
            throw new InvalidExportException(
                $"The table '{table.Table.Name}' is damaged: its checksum is another one."
            );
        }
    }

    private static async Task WriteRowsAsync(
        NpgsqlConnection connection,
        PlannedTable table,
        List<string> lines,
        bool later,
        CancellationToken cancellationToken
    )
    {
        if (lines.Count == 0)
        {
            return;
        }

        await using var command = new NpgsqlCommand(later ? UpdateSql(table) : InsertSql(table, lines[0]), connection);
        command.Parameters.Add(
            new NpgsqlParameter { NpgsqlDbType = NpgsqlDbType.Jsonb, Value = $"[{string.Join(',', lines)}]" }
        );
        try
        {
            await command.ExecuteNonQueryAsync(cancellationToken);
        }
        catch (PostgresException exception)
            when (exception.SqlState.StartsWith("22", StringComparison.Ordinal)
                || exception.SqlState.StartsWith("23", StringComparison.Ordinal)
            )
        {
            throw new InvalidExportException($"The table '{table.Table.Name}' is damaged: {exception.MessageText}");
        }

        lines.Clear();
    }

    private static string InsertSql(PlannedTable table, string firstLine)
    {
        // An older export lacks the columns that came since: those take their defaults.
        using var first = JsonDocument.Parse(firstLine);
        var columns = table.Columns.Where(column => first.RootElement.TryGetProperty(column, out _)).ToList();
        var standIns = table.Table.Withheld.Where(column => column.StandIn is not null).ToList();
        var names = columns.Concat(standIns.Select(column => column.Column)).Select(RunExport.Quote);
        var values = columns
            .Select(column => table.Later.Contains(column) ? "NULL" : $"line.{RunExport.Quote(column)}")
            .Concat(standIns.Select(column => column.StandIn!));
        return $"""
            INSERT INTO {RunExport.Quote(table.Table.Name)} ({string.Join(", ", names)})
            SELECT {string.Join(", ", values)}
            FROM jsonb_populate_recordset(NULL::{RunExport.Quote(table.Table.Name)}, $1) AS line
            """;
    }

    private static string UpdateSql(PlannedTable table) =>
        $"""
            UPDATE {RunExport.Quote(table.Table.Name)} AS target
            SET {string.Join(
                ", ",
                table.Later.Select(column => $"{RunExport.Quote(column)} = line.{RunExport.Quote(column)}")
            )}
            FROM jsonb_populate_recordset(NULL::{RunExport.Quote(table.Table.Name)}, $1) AS line
            WHERE {string.Join(
                " AND ",
                table.Keys.Select(column => $"target.{RunExport.Quote(column)} = line.{RunExport.Quote(column)}")
            )}
            """;

    private static async Task RunAsync(NpgsqlConnection connection, string sql, CancellationToken cancellationToken)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    /// <summary>What this version of the code defines comes on top, and what was in progress is taken up again.</summary>
    private async Task FinishAsync(CancellationToken cancellationToken)
    {
        foreach (var data in referenceData)
        {
            await data.SynchronizeAsync(cancellationToken);
        }

        var unfinished = await database
            .Set<MediaAsset>()
            .IgnoreQueryFilters()
            .Where(asset => asset.Status == MediaStatus.Processing)
            .Select(asset => asset.Id)
            .ToListAsync(cancellationToken);
        foreach (var id in unfinished)
        {
            jobs.Add(new GenerateVariants(id), isBulk: true);
        }

        jobs.Add(new RebuildSearchIndex());
        await database.SaveChangesAsync(cancellationToken);
    }
}
