using Lavamedia.GraphQL.AspNetCore.PersistedOperations;
using Lavamedia.GraphQL.DependencyInjection;
using Microsoft.Extensions.DependencyInjection;

namespace Lavamedia.GraphQL.AspNetCore.PublishedOperations;

/// <summary>Adds published operations.</summary>
public static class PublishedOperationExtensions
{
    /// <summary>Publishes documents (<see cref="PublishedDocument.Embedded"/>, <see cref="PublishedDocument.Folder"/>).</summary>
    /// <param name="builder">The server.</param>
    /// <param name="read">Reads them; called once, when they are first needed.</param>
    public static IGraphQLServerBuilder AddPublishedOperations(
        this IGraphQLServerBuilder builder,
        Func<IEnumerable<PublishedDocument>> read
    )
    {
        var services = builder.Services;
        services.AddSingleton(new PublishedDocumentSource(read));
        if (services.All(service => service.ServiceType != typeof(PublishedOperationCatalog)))
        {
            services.AddSingleton(provider => new PublishedOperationCatalog(
                provider.GetServices<PublishedDocumentSource>()
            ));
            builder.AddTrustedSource(provider => provider.GetRequiredService<PublishedOperationCatalog>());
        }

        return builder;
    }
}
