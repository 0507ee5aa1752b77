using Lavamedia.GraphQL.Execution;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Lavamedia.Platform.Documents;

/// <summary>Chooses where clients' automatic persisted queries are kept.</summary>
internal static class DocumentServiceCollectionExtensions
{
    /// <summary>In Redis too, where <c>Lavamedia:Redis</c> names one; else in the memory of each process alone.</summary>
    public static IServiceCollection AddSharedDocuments(
        this IServiceCollection services,
        IConfiguration configuration
    ) =>
        string.IsNullOrEmpty(configuration["Lavamedia:Redis"])
            ? services
            : services.AddKeyedSingleton<IAutomaticDocumentStore, RedisDocumentStore>(IAutomaticDocumentStore.Shared);
}
