using Lavamedia.Identity;
using Lavamedia.Identity.Users;
using Lavamedia.Media.Access;
using Lavamedia.Media.Assets;
using Lavamedia.Media.Uploads;
using Lavamedia.Media.Worker;
using Lavamedia.Platform.Data;
using Lavamedia.Platform.Jobs;
using Lavamedia.Testing.Modules;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Lavamedia.Media.Tests;

/// <summary>The media library over a database and a folder of its own.</summary>
public sealed class MediaFixture : IAsyncLifetime
{
    private readonly List<IHostedService> started = [];

    public TestHost Host { get; private set; } = null!;

    public Guid UserId { get; private set; }

    public string BlobFolder { get; } = Directory.CreateTempSubdirectory("lavamedia-blobs-").FullName;

    public async Task InitializeAsync()
    {
        Host = await TestHost.StartFromModelAsync(
            [new IdentityModule(), new MediaModule()],
            services =>
            {
                services.AddJobWorker();
                services.PostConfigure<MediaOptions>(options =>
                {
                    options.BlobFolder = BlobFolder;
                    options.UrlSecret = "a-secret-that-is-long-enough-for-tests";
                    options.WorkerCommand =
                    [
                        "dotnet",
                        Path.Combine(AppContext.BaseDirectory, "Lavamedia.Media.Tests.dll"),
                        MediaWorker.Command,
                    ];
                });
            }
        );
        await using var scope = Host.Scope();
        var database = scope.ServiceProvider.GetRequiredService<LavamediaDbContext>();
        var user = new User
        {
            Email = "photo@lavamedia.example",
            DisplayName = "Photo",
            Slug = "photo",
        };
        database.Add(user);
        await database.SaveChangesAsync();
        UserId = user.Id;
    }

    public AsyncServiceScope Photographer() => Host.Scope(UserId, MediaPermissions.Upload, MediaPermissions.Update);

    public async Task<MediaAsset> UploadAsync(byte[] content, string name = "photo.jpg")
    {
        await using var scope = Photographer();
        var upload = scope.ServiceProvider.GetRequiredService<UploadMedia>();
        var result = await upload.ExecuteAsync(
            new MediaUpload(name, new MemoryStream(content)),
            CancellationToken.None
        );
        result.Errors.ShouldBeNull();
        return result.Value!;
    }

    /// <summary>Runs jobs until the asset is ready or failed.</summary>
    public async Task<MediaAsset> ProcessAsync(Guid id)
    {
        if (started.Count == 0)
        {
            started.AddRange(Host.Services.GetServices<IHostedService>());
            foreach (var service in started)
            {
                await service.StartAsync(CancellationToken.None);
            }
        }

        for (var patience = 0; patience < 600; patience++)
        {
            await using var scope = Photographer();
            var asset = await scope
                .ServiceProvider.GetRequiredService<LavamediaDbContext>()
                .Set<MediaAsset>()
                .Include(other => other.Variants)
                .SingleAsync(other => other.Id == id);
            if (asset.Status != MediaStatus.Processing)
            {
                return asset;
            }

            await Task.Delay(100);
        }

        throw new TimeoutException("The asset was not processed within a minute.");
    }

    public async Task DisposeAsync()
    {
        foreach (var service in started)
        {
            await service.StopAsync(CancellationToken.None);
        }

        await Host.DisposeAsync();
        Directory.Delete(BlobFolder, recursive: true);
    }
}
