using Lavamedia.Content.Modelling;
using Lavamedia.GraphQL.DependencyInjection;
using Lavamedia.Platform.Data;
using Lavamedia.Platform.Jobs.Running;

namespace Lavamedia.Api.Hosting;

/// <summary>
/// Reads EF's model and builds the schema while the server starts, instead of while the first request waits. The two take turns at
/// little: the schema is assembled from annotated classes, and asks for the model only when it is checked.
/// </summary>
internal sealed partial class WarmUp(IServiceProvider services, ILogger<WarmUp> logger) : IStartUpWork
{
    private Task running = Task.CompletedTask;

    /// <summary>Whether it is at work: who asks now waits for it.</summary>
    public bool IsRunning => !running.IsCompleted;

    /// <inheritdoc />
    public Task Completion => running;

    /// <summary>Reads and builds, on threads of the pool; what fails is logged, and told to the first request.</summary>
    /// <returns>Ends when both are there. Nobody has to wait for it.</returns>
    public Task RunAsync() => running = Task.WhenAll(RunAsync(ReadModel), RunAsync(BuildSchemaAsync));

    private Task ReadModel()
    {
        using var scope = services.CreateScope();
        _ = scope.ServiceProvider.GetRequiredService<LavamediaDbContext>().Model;
        return Task.CompletedTask;
    }

    private async Task BuildSchemaAsync()
    {
        // Where there are types that editors made, this builds it.
        await services.GetRequiredService<TakeContentModel>().ExecuteAsync(CancellationToken.None);
        _ = services.GetRequiredService<ISchemaReloader>().Current;
    }

    private async Task RunAsync(Func<Task> part)
    {
        try
        {
            await Task.Run(part);
        }
        catch (ObjectDisposedException)
        {
            // Stopped before it had begun to serve.
        }
        catch (Exception exception)
        {
            // The same will be told to the first request; the log should not have to wait for one.
            LogFailed(exception);
        }
    }

    [LoggerMessage(LogLevel.Error, "The schema or the model of the database could not be built.")]
    private partial void LogFailed(Exception exception);
}
