using Lavamedia.GraphQL.DependencyInjection;
using Lavamedia.GraphQL.Execution;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Lavamedia.GraphQL.AspNetCore.PersistedOperations;

/// <summary>Adds stores of documents.</summary>
public static class PersistedOperationExtensions
{
    private const long DefaultBytes = 16 * 1024 * 1024;

    /// <summary>Trusts the documents of a manifest (<see cref="TrustedDocuments.Read"/>).</summary>
    public static IGraphQLServerBuilder AddTrustedDocuments(
        this IGraphQLServerBuilder builder,
        TrustedDocuments documents
    ) => AddSource(builder, documents);

    /// <summary>
    /// Trusts the documents of a folder: files <c>{hash}.graphql</c>, named by the SHA-256 of their text. Those of a folder in it are for the partner
    /// alone whose name it has (<see cref="GraphQLEndpointOptions.DocumentOwnerOf"/>).
    /// </summary>
    public static IGraphQLServerBuilder AddFileSystemOperationDocumentStorage(
        this IGraphQLServerBuilder builder,
        string folder
    ) => AddSource(builder, new DocumentFolder(folder));

    /// <summary>
    /// Lets clients register documents by themselves (automatic persisted queries): for as long as this process lives, and at other instances
    /// too where a store is shared (<see cref="IAutomaticDocumentStore.Shared"/>).
    /// </summary>
    /// <param name="builder">The server.</param>
    /// <param name="maximumBytes">How much is kept in the memory of this process: texts, and about 512 bytes more for each.</param>
    public static IGraphQLServerBuilder AddAutomaticPersistedOperations(
        this IGraphQLServerBuilder builder,
        long maximumBytes = DefaultBytes
    )
    {
        AddResolver(builder.Services);
        builder.Services.TryAddSingleton(_ => new MemoryDocumentStore(maximumBytes));
        builder.Services.TryAddSingleton<IAutomaticDocumentStore>(provider =>
        {
            var near = provider.GetRequiredService<MemoryDocumentStore>();
            return provider.GetKeyedService<IAutomaticDocumentStore>(IAutomaticDocumentStore.Shared) is { } shared
                ? new SharedDocumentStore(near, shared)
                : near;
        });
        builder.Services.TryAddEnumerable(ServiceDescriptor.Singleton<IResponseExtension, PersistedQueryReport>());
        return builder;
    }

    /// <summary>Trusts the documents of a source that needs services of the host.</summary>
    internal static IGraphQLServerBuilder AddTrustedSource(
        this IGraphQLServerBuilder builder,
        Func<IServiceProvider, ITrustedDocumentSource> source
    )
    {
        builder.Services.AddSingleton(source);
        AddResolver(builder.Services);
        return builder;
    }

    private static IGraphQLServerBuilder AddSource(IGraphQLServerBuilder builder, ITrustedDocumentSource source) =>
        builder.AddTrustedSource(_ => source);

    private static void AddResolver(IServiceCollection services)
    {
        services.TryAddSingleton<StoredDocuments>();
        services.TryAddSingleton<IDocumentStore>(provider => provider.GetRequiredService<StoredDocuments>());
        services.TryAddEnumerable(
            ServiceDescriptor.Singleton<IRegisteredDocuments, StoredDocuments>(provider =>
                provider.GetRequiredService<StoredDocuments>()
            )
        );
        services.TryAddSingleton(provider => new DocumentResolver(
            provider.GetRequiredService<IDocumentStore>(),
            provider.GetService<IAutomaticDocumentStore>()
        ));
    }
}
