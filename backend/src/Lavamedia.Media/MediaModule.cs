using Lavamedia.Identity.Users.Lifecycle;
using Lavamedia.Media.Access;
using Lavamedia.Media.Assets;
using Lavamedia.Media.Deletion;
using Lavamedia.Media.Delivery;
using Lavamedia.Media.Events;
using Lavamedia.Media.Progress;
using Lavamedia.Media.Uploads;
using Lavamedia.Media.Variants;
using Lavamedia.Media.Worker;
using Lavamedia.Platform.Blobs;
using Lavamedia.Platform.Jobs;
using Lavamedia.Platform.Modules;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace Lavamedia.Media;

/// <summary>The media library: uploads, the variants made of them, and their delivery.</summary>
public sealed class MediaModule : IModule
{
    private static readonly JobPolicy VariantPolicy = new(
        3,
        TimeSpan.FromMinutes(5),
        TimeSpan.FromSeconds(5),
        TimeSpan.FromMinutes(5)
    )
    {
        Lane = JobLaneKind.Heavy,
    };

    /// <inheritdoc />
    public void Register(ModuleBuilder module)
    {
        module.AddEntities();
        module.AddGraphQLTypes();
        module.AddPermissions(MediaPermissions.All);
        module.HandleJob<GenerateVariants, GenerateVariantsHandler>("media.generate_variants", VariantPolicy);
        module.HandleJob<RemoveMediaFiles, RemoveMediaFilesHandler>("media.remove_files");
        module.HandleEvent<MediaAssetChanged, AnnounceMediaProgress>("media.announce_progress");
        module.HandleJob<RemoveAbandonedDrafts, RemoveAbandonedDraftsHandler>("media.remove_abandoned_drafts");
        module.Schedule("media.remove_abandoned_drafts", TimeSpan.FromHours(6), new RemoveAbandonedDrafts());
        module.MapEndpoints(UploadMediaEndpoint.Map);
        module.MapEndpoints(DeliverMediaEndpoint.Map);

        var configuration = module.Configuration;
        module.Services.AddOptions<MediaOptions>().Configure(options => Configure(options, configuration));
        module.Services.TryAddSingleton<IBlobStore>(services => new FileBlobStore(
            services.GetRequiredService<IOptions<MediaOptions>>().Value.BlobFolder
        ));
        module.Services.AddSingleton<MediaAddresses>();
        module.Services.AddSingleton<WorkerProcess>();
        module.Services.AddScoped<IPersonalData, UploadedMediaData>();
        module.Services.AddScoped<UploadMedia>();
        module.Services.AddScoped<UpdateMediaAsset>();
    }

    private static void Configure(MediaOptions options, IConfiguration configuration)
    {
        configuration.GetSection("Lavamedia:Media").Bind(options);
        var folder = configuration["Lavamedia:DataFolder"] ?? configuration["LAVAMEDIA_DATA"] ?? ".data";
        options.BlobFolder = Path.GetFullPath(Path.Combine(folder, "blobs"));
        options.PublicUrl = configuration["Lavamedia:PublicApiUrl"] ?? options.PublicUrl;
        options.UrlSecret = configuration["Lavamedia:MediaUrlSecret"] ?? options.UrlSecret;
    }
}
