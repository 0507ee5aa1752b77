using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Lavamedia.Platform.Tallies;

/// <summary>Adds tallies where there is somebody who keeps them for all instances.</summary>
internal static class TallyServiceCollectionExtensions
{
    /// <summary>Redis where <c>Lavamedia:Redis</c> names one; nothing otherwise, and whoever counts does it in the database.</summary>
    public static IServiceCollection AddTallies(this IServiceCollection services, IConfiguration configuration) =>
        string.IsNullOrEmpty(configuration["Lavamedia:Redis"])
            ? services
            : services.AddSingleton<ISharedTallies, RedisTallies>();
}
