using Lavamedia.Content.Items;
using Lavamedia.Exchange.Exporting;
using Lavamedia.Exchange.Importing;
using Lavamedia.Exchange.WordPress;
using Lavamedia.Identity.Users;
using Lavamedia.Media.Assets;
using Lavamedia.Platform.Blobs;
using Lavamedia.Platform.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace Lavamedia.Api.Tests.Exchange;

/// <summary>Holds that an export is everything, that it holds no secrets, and that its import is the same site.</summary>
public sealed class ExportTests
{
    [Fact]
    public async Task Every_table_is_exported_or_left_out_for_a_reason()
    {
        await using var fixture = await ExchangeFixture.StartAsync();
        var tables = await fixture.ReadAsync(database =>
            Task.FromResult(
                database
                    .Model.GetEntityTypes()
                    .Select(entity => entity.GetTableName())
                    .OfType<string>()
                    .Distinct()
                    .Order(StringComparer.Ordinal)
                    .ToList()
            )
        );

        ExportPolicy
            .Exported.Select(table => table.Name)
            .Concat(ExportPolicy.LeftOut.Keys)
            .Order(StringComparer.Ordinal)
            .ShouldBe(tables);
    }

    [Fact]
    public async Task No_column_whose_name_speaks_of_a_secret_is_exported()
    {
        string[] harmless =
        [
            "external_records.checksum",
            "security_events.session_key",
            "oauth_clients.id_token_algorithm",
        ];
        await using var fixture = await ExchangeFixture.StartAsync();
        var columns = await fixture.ReadAsync(database =>
            Task.FromResult(
                TablePlan
                    .Of(database.Model)
                    .Tables.SelectMany(table => table.Columns.Select(column => $"{table.Table.Name}.{column}"))
                    .ToList()
            )
        );

        columns
            .Where(column =>
                new[] { "secret", "password", "token", "hash", "stamp", "session_key", "private" }.Any(word =>
                    column.Split('.')[1].Contains(word, StringComparison.Ordinal)
                )
            )
            .Except(harmless)
            .ShouldBeEmpty();
    }

    [Theory]
    [InlineData("export.zip")]
    [InlineData("export")]
    public async Task An_export_becomes_the_same_site(string name)
    {
        await using var source = await ExchangeFixture.StartAsync();
        await FillAsync(source);
        var path = Path.Combine(source.Folder, name);
        await ExportAsync(source, path);

        await using var target = await ExchangeFixture.StartAsync(withAdministrator: false);
        await RestoreAsync(target, path);

        foreach (var table in ExportPolicy.Exported)
        {
            (await RowsAsync(target, table)).ShouldBe(await RowsAsync(source, table), table.Name);
        }

        var assets = await target.ReadAsync(database => database.Set<MediaAsset>().IgnoreQueryFilters().ToListAsync());
        assets.ShouldNotBeEmpty();
        foreach (var asset in assets)
        {
            (await BytesAsync(target, asset.StorageKey)).ShouldBe(await BytesAsync(source, asset.StorageKey));
        }

        var passwords = await target.ReadAsync(database =>
            database.Set<User>().IgnoreQueryFilters().Select(user => user.PasswordHash).ToListAsync()
        );
        passwords.ShouldAllBe(hash => hash == null);

        // The site lives: what an import noted and what triggers guard is there.
        var again = await target.ImportAsync(
            WordPressSource.Open(Path.Combine(source.Folder, "export.xml")),
            new ImportOptions(Attachments: Path.Combine(source.Folder, "uploads")),
            permissions: source.AllPermissions()
        );
        again.Posts.Created.ShouldBe(0);
        await Should.ThrowAsync<PostgresException>(() =>
            ExecuteAsync(target, "UPDATE content_items SET status = 'KILLED'")
        );

        var second = await Should.ThrowAsync<InvalidExportException>(() => RestoreAsync(target, path));
        second.Message.ShouldContain("already");
    }

    [Fact]
    public async Task A_damaged_export_leaves_nothing_behind()
    {
        await using var source = await ExchangeFixture.StartAsync();
        await FillAsync(source);
        var path = Path.Combine(source.Folder, "export");
        await ExportAsync(source, path);
        var table = Path.Combine(path, "tables", "content_items.jsonl");
        var text = await File.ReadAllTextAsync(table);
        await File.WriteAllTextAsync(table, text.Replace("Article 2 ", "Article 3 ", StringComparison.Ordinal));

        await using var target = await ExchangeFixture.StartAsync(withAdministrator: false);
        (await Should.ThrowAsync<InvalidExportException>(() => RestoreAsync(target, path))).Message.ShouldBe(
            "The table 'content_items' is damaged: its checksum is another one."
        );
        (await target.ReadAsync(database => database.Set<ContentItem>().IgnoreQueryFilters().CountAsync())).ShouldBe(0);

        await File.WriteAllTextAsync(table, text);
        await RestoreAsync(target, path);
    }

    [Fact]
    public async Task Only_who_may_export_can()
    {
        await using var fixture = await ExchangeFixture.StartAsync();
        await using var scope = fixture.Host.Scope(fixture.AdministratorId, "exchange.import");

        await Should.ThrowAsync<ImportRefusedException>(() =>
            scope
                .ServiceProvider.GetRequiredService<RunExport>()
                .ExecuteAsync(Path.Combine(fixture.Folder, "x"), new Progress<string>(), CancellationToken.None)
        );
    }

    private static async Task FillAsync(ExchangeFixture fixture)
    {
        var file = fixture.Write("export.xml", WordPressExport.Write(posts: 30, pictures: 4));
        for (var number = 1; number <= 4; number++)
        {
            fixture.WritePicture($"uploads/{WordPressExport.PictureOf(number)}", number);
        }

        await fixture.ImportAsync(
            WordPressSource.Open(file),
            new ImportOptions(Attachments: Path.Combine(fixture.Folder, "uploads"))
        );
        await ExecuteAsync(fixture, "UPDATE users SET password_hash = 'secret'");
        await using var scope = fixture.Administrator();
        var database = scope.ServiceProvider.GetRequiredService<LavamediaDbContext>();
        database.Stage = Lavamedia.Platform.Access.Stage.Draft;
        var item = await database.Set<ContentItem>().FirstAsync(item => item.Slug == "post-2");
        await scope
            .ServiceProvider.GetRequiredService<ArchiveContentItem>()
            .ExecuteAsync(item.Id, item.LatestVersionNumber, CancellationToken.None);
    }

    private static async Task ExportAsync(ExchangeFixture fixture, string path)
    {
        await using var scope = fixture.Administrator();
        await scope
            .ServiceProvider.GetRequiredService<RunExport>()
            .ExecuteAsync(path, new Progress<string>(), CancellationToken.None);
    }

    private static async Task RestoreAsync(ExchangeFixture fixture, string path)
    {
        await using var scope = fixture.Host.Scope();
        await scope
            .ServiceProvider.GetRequiredService<RunRestore>()
            .ExecuteAsync(path, new Progress<string>(), CancellationToken.None);
    }

    private static async Task<string> RowsAsync(ExchangeFixture fixture, ExportedTable table)
    {
        var withheld = string.Concat(table.Withheld.Select(column => $" - '{column.Column}'"));
        await using var connection = new NpgsqlConnection(fixture.Host.ConnectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(
            $"SELECT coalesce(string_agg((to_jsonb(t){withheld})::text, E'\\n' ORDER BY (to_jsonb(t){withheld})::text), '') FROM {table.Name} t",
            connection
        );
        return (string)(await command.ExecuteScalarAsync())!;
    }

    private static async Task<byte[]> BytesAsync(ExchangeFixture fixture, string key)
    {
        await using var file = await fixture
            .Host.Services.GetRequiredService<IBlobStore>()
            .OpenAsync(key, CancellationToken.None);
        using var bytes = new MemoryStream();
        await file.ShouldNotBeNull().CopyToAsync(bytes);
        return bytes.ToArray();
    }

    private static async Task ExecuteAsync(ExchangeFixture fixture, string sql)
    {
        await using var connection = new NpgsqlConnection(fixture.Host.ConnectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }
}
