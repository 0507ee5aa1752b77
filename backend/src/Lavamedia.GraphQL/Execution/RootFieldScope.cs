using Microsoft.Extensions.DependencyInjection;

namespace Lavamedia.GraphQL.Execution;

/// <summary>The services of one field of the query or mutation type and of everything below it; made when first asked for.</summary>
internal sealed class RootFieldScope(GraphQLRequest request) : IAsyncDisposable
{
    private readonly Lock _lock = new();
    private AsyncServiceScope? _scope;

    public IServiceProvider Services
    {
        get
        {
            lock (_lock)
            {
                return (_scope ??= Create()).ServiceProvider;
            }
        }
    }

    public DataLoader.BatchScheduler Batches => field ??= Services.GetRequiredService<DataLoader.BatchScheduler>();

    public ValueTask DisposeAsync() => _scope?.DisposeAsync() ?? ValueTask.CompletedTask;

    private AsyncServiceScope Create()
    {
        var scope = request.Services.CreateAsyncScope();
        foreach (var initializer in scope.ServiceProvider.GetServices<IServiceScopeInitializer>())
        {
            initializer.Initialize(request, scope.ServiceProvider);
        }

        return scope;
    }
}
