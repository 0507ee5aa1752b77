using System.Text.Json;
using Lavamedia.Content.Body;
using Lavamedia.Content.Items;
using Lavamedia.Content.Media;
using Lavamedia.Content.Seo;
using Lavamedia.Content.Versions;
using Lavamedia.Exchange.Exporting;
using Lavamedia.Exchange.Importing;
using Lavamedia.Exchange.WordPress;
using Lavamedia.Identity.Users;
using Lavamedia.Media.Assets;
using Lavamedia.Media.Uploads;
using Lavamedia.Platform.Blobs;
using Lavamedia.Platform.Data;
using Lavamedia.Testing;
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
    public async Task An_article_with_a_film_travels_with_its_poster_and_captions()
    {
        await using var source = await ExchangeFixture.StartAsync();
        await using var target = await ExchangeFixture.StartAsync(withAdministrator: false);
        var files = new Dictionary<string, byte[]>
        {
            ["maree.mp4"] = Films.Mp4,
            ["maree.png"] = Pictures.Png(32, 18, 9, 60, 90),
            ["maree.vtt"] = "WEBVTT\n\n00:00.000 --> 00:02.000\nLa mer monte.\n"u8.ToArray(),
        };
        var item = await TravelAsync(
            source,
            target,
            files,
            "video",
            ids => new
            {
                mediaId = ids[0],
                posterId = ids[1],
                captionsId = ids[2],
                title = "La marée",
            }
        );

        var film = BodyRecordings.Find(item.Body).ShouldHaveSingleItem();
        film.Title.ShouldBe("La marée");
        var shown = await ArrivedAsync(target, item, film.MediaId, MediaType.Video, "maree.mp4", files);
        shown.Duration.ShouldNotBeNull().ShouldBe(3, 0.2);
        await ArrivedAsync(target, item, film.PosterId, MediaType.Image, "maree.png", files);
        await ArrivedAsync(target, item, film.CaptionsId, MediaType.Document, "maree.vtt", files);
    }

    [Fact]
    public async Task An_article_with_a_recording_travels_with_it()
    {
        await using var source = await ExchangeFixture.StartAsync();
        await using var target = await ExchangeFixture.StartAsync(withAdministrator: false);
        var files = new Dictionary<string, byte[]> { ["brume.mp3"] = Sounds.Mp3 };
        var item = await TravelAsync(
            source,
            target,
            files,
            "audio",
            ids => new { mediaId = ids[0], title = "La corne de brume" }
        );

        var recording = BodyRecordings.Find(item.Body).ShouldHaveSingleItem();
        recording.Title.ShouldBe("La corne de brume");
        var heard = await ArrivedAsync(target, item, recording.MediaId, MediaType.Audio, "brume.mp3", files);
        heard.Duration.ShouldNotBeNull().ShouldBe(3, 0.1);
    }

    [Fact]
    public async Task An_article_travels_with_what_networks_and_search_engines_are_told()
    {
        await using var source = await ExchangeFixture.StartAsync();
        await using var target = await ExchangeFixture.StartAsync(withAdministrator: false);
        var files = new Dictionary<string, byte[]>
        {
            ["phare.png"] = Pictures.Png(32, 18, 9, 60, 90),
            ["reseaux.png"] = Pictures.Png(32, 18, 90, 60, 9),
        };
        var item = await TravelAsync(
            source,
            target,
            files,
            "image",
            ids => new { mediaId = ids[0] },
            ids => new SeoMetadataInput(
                SocialTitle: "Plus personne au phare",
                SocialMediaId: MediaReference.TryParse(ids[1], out var social) ? social : null,
                SchemaMarkup: JsonSerializer.SerializeToElement(new { genre = "Reportage" })
            )
        );

        var shared = item.Media.Single(use => use.Role == MediaRole.Social);
        await ArrivedAsync(target, item, shared.MediaId, MediaType.Image, "reseaux.png", files);
        var seo = SeoSnapshot.Read(
            await target.ReadAsync(database =>
                database
                    .Set<ContentVersion>()
                    .Where(version => version.ContentId == item.Id)
                    .Select(version => version.Seo!.Value)
                    .SingleAsync()
            )
        );
        (seo.SocialTitle, seo.SocialMediaId).ShouldBe(("Plus personne au phare", shared.MediaId));
        seo.SchemaMarkup!.Value.GetProperty("genre").GetString().ShouldBe("Reportage");
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

    /// <summary>Publishes an article with one block that shows the files, and returns it as it arrives on the other site.</summary>
    private static async Task<ContentItem> TravelAsync(
        ExchangeFixture source,
        ExchangeFixture target,
        Dictionary<string, byte[]> files,
        string type,
        Func<IReadOnlyList<string>, object> attrs,
        Func<IReadOnlyList<string>, SeoMetadataInput>? seo = null
    )
    {
        var itemId = await PublishAsync(source, files, type, attrs, seo);
        var path = Path.Combine(source.Folder, "export.zip");
        await ExportAsync(source, path);
        await RestoreAsync(target, path);
        foreach (var table in ExportPolicy.Exported)
        {
            (await RowsAsync(target, table)).ShouldBe(await RowsAsync(source, table), table.Name);
        }

        var item = await target.ReadAsync(database =>
            database
                .Set<ContentItem>()
                .Include(item => item.Media)
                    .ThenInclude(use => use.Asset)
                .SingleAsync(item => item.Id == itemId)
        );
        item.Status.ShouldBe(ContentStatus.Published);
        return item;
    }

    /// <summary>Holds that a file of an article is in the library of the other site, byte for byte.</summary>
    private static async Task<MediaAsset> ArrivedAsync(
        ExchangeFixture target,
        ContentItem item,
        Guid? id,
        MediaType kind,
        string name,
        Dictionary<string, byte[]> files
    )
    {
        var asset = item.Media.Single(use => use.MediaId == id).Asset;
        (asset.Type, asset.Filename, asset.IsPublic).ShouldBe((kind, name, true));
        (await BytesAsync(target, asset.StorageKey)).ShouldBe(files[name]);
        return asset;
    }

    private static async Task<Guid> PublishAsync(
        ExchangeFixture fixture,
        Dictionary<string, byte[]> files,
        string type,
        Func<IReadOnlyList<string>, object> attrs,
        Func<IReadOnlyList<string>, SeoMetadataInput>? seo = null
    )
    {
        await using var scope = fixture.Administrator();
        var services = scope.ServiceProvider;
        var ids = new List<string>();
        foreach (var (name, bytes) in files)
        {
            using var content = new MemoryStream(bytes);
            var uploaded = await services
                .GetRequiredService<UploadMedia>()
                .ExecuteAsync(new MediaUpload(name, content), CancellationToken.None);
            ids.Add(MediaReference.Format(uploaded.Value.ShouldNotBeNull().Id));
        }

        var body = JsonSerializer.SerializeToElement(
            new { type = "doc", content = new[] { new { type, attrs = attrs(ids) } } }
        );
        var created = await services
            .GetRequiredService<CreateContentItem>()
            .ExecuteAsync(
                new CreateContentItemInput
                {
                    Locale = "fr",
                    Title = "Au bord de la mer",
                    Body = body,
                    Seo = seo?.Invoke(ids),
                },
                CancellationToken.None
            );
        var id = created.Value.ShouldNotBeNull().Id;
        var published = await services
            .GetRequiredService<PublishContentItem>()
            .ExecuteAsync(id, expectedVersion: 1, firstPublishedAt: null, CancellationToken.None);
        published.Errors.ShouldBeNull();
        return id;
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
