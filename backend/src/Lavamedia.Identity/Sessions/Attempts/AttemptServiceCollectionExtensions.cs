using Lavamedia.Platform.Tallies;
using Microsoft.Extensions.DependencyInjection;

namespace Lavamedia.Identity.Sessions.Attempts;

/// <summary>Chooses who keeps count of attempts.</summary>
internal static class AttemptServiceCollectionExtensions
{
    /// <summary>Redis where there is one, else the database.</summary>
    public static IServiceCollection AddAttempts(this IServiceCollection services) =>
        services
            .AddScoped<CountSignInAttempts>()
            .AddScoped<PostgresAttemptCounter>()
            .AddScoped<IAttemptCounter>(provider =>
                provider.GetService<ISharedTallies>() is { } tallies
                    ? ActivatorUtilities.CreateInstance<SharedAttemptCounter>(provider, tallies)
                    : provider.GetRequiredService<PostgresAttemptCounter>()
            );
}
