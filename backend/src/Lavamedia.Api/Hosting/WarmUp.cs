using Lavamedia.GraphQL.Execution;
using Lavamedia.Platform.Data;

namespace Lavamedia.Api.Hosting;

/// <summary>
/// Reads EF's model and builds the schema while the server starts, instead of while the first request waits. The two take turns at
/// little: the schema is assembled from annotated classes, and asks for the model only when it is checked.
/// </summary>
internal static partial class WarmUp
{
    /// <summary>Begins, and does not wait.</summary>
    public static void Begin(IServiceProvider services)
    {
        var logger = services.GetRequiredService<ILoggerFactory>().CreateLogger(typeof(WarmUp));
        _ = RunAsync(() => ReadModel(services), logger);
        _ = RunAsync(() => services.GetRequiredService<IRequestExecutor>(), logger);
    }

    private static void ReadModel(IServiceProvider services)
    {
        using var scope = services.CreateScope();
        _ = scope.ServiceProvider.GetRequiredService<LavamediaDbContext>().Model;
    }

    private static async Task RunAsync(Action part, ILogger logger)
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
            LogFailed(logger, exception);
        }
    }

    [LoggerMessage(LogLevel.Error, "The schema or the model of the database could not be built.")]
    private static partial void LogFailed(ILogger logger, Exception exception);
}
