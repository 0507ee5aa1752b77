using System.Security.Cryptography;
using Lavamedia.Api.Configuration;
using Lavamedia.GraphQL.AspNetCore;
using Lavamedia.GraphQL.DependencyInjection;
using Lavamedia.GraphQL.EntityFramework;
using Lavamedia.Identity.Access;
using Lavamedia.Platform.Access;
using Lavamedia.Platform.Data;
using Lavamedia.Platform.Modules;

namespace Lavamedia.Api.Hosting;

/// <summary>Makes one schema of what the modules brought, and serves it.</summary>
internal static class GraphQLConfiguration
{
    public static void AddGraphQL(this IServiceCollection services, ModuleCatalog modules, HostSettings settings)
    {
        var graphql = services.AddGraphQLServer();
        foreach (var assembly in modules.GraphQLAssemblies)
        {
            graphql.AddTypes(assembly);
        }

        // Enough for the front page of the portal, the largest of our own documents; 50 x 50 x 50 stays far beyond.
        graphql.ModifyOptions(options => (options.MaximumFieldCost, options.MaximumTypeCost) = (2000, 5000));

        services.AddEntityFrameworkSelections<LavamediaDbContext>(
            (provider, options) =>
            {
                options.CursorKey = CursorKey(provider.GetRequiredService<IConfiguration>());
                // A context that is open no longer tells its password.
                options.ConnectionString = settings.ConnectionString;
            }
        );
    }

    public static void MapGraphQL(this WebApplication app)
    {
        var isProduction = app.Environment.IsProduction();
        app.MapGraphQL(
            "/graphql",
            options =>
            {
                // Explored by developers everywhere, and by anybody on one's own machine (G-6).
                options.AllowsIntrospection = http => !isProduction || Viewer(http).Can(IdentityPermissions.Introspect);
                options.AllowsStatistics = options.AllowsIntrospection;
            }
        );
    }

    /// <summary>Cursors outlive a process and are read by every instance, so their key comes from the key that all share.</summary>
    private static byte[] CursorKey(IConfiguration configuration) =>
        HKDF.DeriveKey(
            HashAlgorithmName.SHA256,
            Convert.FromBase64String(configuration["Lavamedia:SigningKey"]!),
            outputLength: 32,
            info: "cursors"u8.ToArray()
        );

    private static IViewer Viewer(HttpContext http) => http.RequestServices.GetRequiredService<IViewer>();
}
