using Lavamedia.Api;
using Lavamedia.Platform;
using Lavamedia.Platform.Data;
using Lavamedia.Platform.Modules;
using Microsoft.EntityFrameworkCore.Design;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Lavamedia.Migrator;

/// <summary>Gives dotnet-ef the context of the whole product. No database is asked for a migration to be written.</summary>
internal sealed class DesignTimeContextFactory : IDesignTimeDbContextFactory<LavamediaDbContext>
{
    public LavamediaDbContext CreateDbContext(string[] args)
    {
        var services = new ServiceCollection();
        services.AddModules(
            new ConfigurationBuilder().Build(),
            [new PlatformModule("Host=localhost;Database=lavamedia"), .. LavamediaModules.All]
        );
        return services.BuildServiceProvider().CreateScope().ServiceProvider.GetRequiredService<LavamediaDbContext>();
    }
}
