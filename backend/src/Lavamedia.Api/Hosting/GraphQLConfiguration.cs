using Lavamedia.GraphQL.AspNetCore;
using Lavamedia.GraphQL.DependencyInjection;
using Lavamedia.Identity.Access;
using Lavamedia.Platform.Access;
using Lavamedia.Platform.Modules;

namespace Lavamedia.Api.Hosting;

/// <summary>Makes one schema of what the modules brought, and serves it.</summary>
internal static class GraphQLConfiguration
{
    public static void AddGraphQL(this IServiceCollection services, ModuleCatalog modules)
    {
        var graphql = services.AddGraphQLServer();
        foreach (var assembly in modules.GraphQLAssemblies)
        {
            graphql.AddTypes(assembly);
        }
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
            });
    }

    private static IViewer Viewer(HttpContext http) => http.RequestServices.GetRequiredService<IViewer>();
}
