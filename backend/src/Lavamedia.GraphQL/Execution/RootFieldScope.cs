using Microsoft.Extensions.DependencyInjection;

namespace Lavamedia.GraphQL.Execution;

/// <summary>The services of one root field and of everything below it.</summary>
internal sealed class RootFieldScope : IAsyncDisposable
{
    private readonly AsyncServiceScope _scope;

    public RootFieldScope(GraphQLRequest request)
    {
        _scope = request.Services.CreateAsyncScope();
        foreach (var initializer in _scope.ServiceProvider.GetServices<IServiceScopeInitializer>())
        {
            initializer.Initialize(request, _scope.ServiceProvider);
        }
    }

    public IServiceProvider Services => _scope.ServiceProvider;

    public DataLoader.BatchScheduler Batches => field ??= Services.GetRequiredService<DataLoader.BatchScheduler>();

    public ValueTask DisposeAsync() => _scope.DisposeAsync();
}
