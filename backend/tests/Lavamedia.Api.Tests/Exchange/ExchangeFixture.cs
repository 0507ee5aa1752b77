using Lavamedia.Exchange.Importing;
using Lavamedia.Exchange.Importing.Reports;
using Lavamedia.Exchange.Importing.Sources;
using Lavamedia.Identity.Users;
using Lavamedia.Media;
using Lavamedia.Platform.Access;
using Lavamedia.Platform.Data;
using Lavamedia.Platform.Modules;
using Lavamedia.Platform.Seeding;
using Lavamedia.Testing;
using Lavamedia.Testing.Modules;
using Microsoft.Extensions.DependencyInjection;

namespace Lavamedia.Api.Tests.Exchange;

/// <summary>An installation with one administrator, over a database and a folder of its own.</summary>
public sealed class ExchangeFixture : IAsyncDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("lavamedia-exchange-").FullName;

    private ExchangeFixture() { }

    public TestHost Host { get; private set; } = null!;

    public Guid AdministratorId { get; private set; }

    /// <summary>Where files of the test may lie.</summary>
    public string Folder => folder;

    public static async Task<ExchangeFixture> StartAsync(bool withAdministrator = true)
    {
        var fixture = new ExchangeFixture();
        fixture.Host = await TestHost.StartAsync(
            LavamediaModules.All,
            services =>
                services.Configure<MediaOptions>(options => options.BlobFolder = Path.Combine(fixture.folder, "blobs"))
        );
        await using var scope = fixture.Host.Scope();
        foreach (var data in scope.ServiceProvider.GetServices<IReferenceData>())
        {
            await data.SynchronizeAsync(CancellationToken.None);
        }

        if (withAdministrator)
        {
            var database = scope.ServiceProvider.GetRequiredService<LavamediaDbContext>();
            var administrator = new User
            {
                Email = "admin@lavamedia.example",
                DisplayName = "Admin",
                Slug = "admin",
            };
            database.Add(administrator);
            await database.SaveChangesAsync();
            fixture.AdministratorId = administrator.Id;
        }

        return fixture;
    }

    /// <summary>A scope of somebody with every right.</summary>
    public AsyncServiceScope Administrator() => Host.Scope(AdministratorId, AllPermissions());

    public IEnumerable<string> AllPermissions() =>
        Host.Services.GetRequiredService<ModuleCatalog>().Permissions.Select(permission => permission.Code);

    /// <summary>Writes a file and the pictures beside it.</summary>
    public string Write(string name, string text)
    {
        var path = Path.Combine(folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return path;
    }

    /// <summary>Writes a picture that no other is like.</summary>
    public void WritePicture(string name, int number)
    {
        var path = Path.Combine(folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, Pictures.Png(32, 24, (byte)number, 80, 120));
    }

    internal async Task<ImportReport> ImportAsync(
        IImportSource source,
        ImportOptions options,
        IProgress<ImportStep>? progress = null,
        IEnumerable<string>? permissions = null,
        CancellationToken cancellationToken = default
    )
    {
        await using var scope = Host.Scope(AdministratorId, permissions ?? AllPermissions());
        return await scope
            .ServiceProvider.GetRequiredService<RunImport>()
            .ExecuteAsync(source, options, progress ?? new Progress<ImportStep>(), cancellationToken);
    }

    public async Task<T> ReadAsync<T>(Func<LavamediaDbContext, Task<T>> read)
    {
        await using var scope = Administrator();
        var database = scope.ServiceProvider.GetRequiredService<LavamediaDbContext>();
        database.Stage = Stage.Draft;
        return await read(database);
    }

    public async ValueTask DisposeAsync()
    {
        await Host.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }
}
