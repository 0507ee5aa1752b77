using Lavamedia.GraphQL.AspNetCore.PublishedOperations;
using Lavamedia.GraphQL.AspNetCore.Rest;
using Lavamedia.GraphQL.DependencyInjection;

namespace Lavamedia.Api.Hosting;

/// <summary>
/// Tells the log what is wrong with the operations that an installation publishes itself, once it serves: who put the files there should not have to call
/// each route, and what is wrong with one leaves the others as they are. Installations without such a folder do not have it.
/// </summary>
/// <param name="folder">The folder, as the settings name it.</param>
/// <param name="catalog">The operations, those of the product among them.</param>
/// <param name="schema">The present schema.</param>
/// <param name="lifetime">Tells when the server serves.</param>
/// <param name="logger">The log.</param>
internal sealed partial class PublishedFolderCheck(
    string folder,
    PublishedOperationCatalog catalog,
    ISchemaReloader schema,
    IHostApplicationLifetime lifetime,
    ILogger<PublishedFolderCheck> logger
) : BackgroundService
{
    /// <inheritdoc />
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var started = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        using (lifetime.ApplicationStarted.Register(started.SetResult))
        {
            await started.Task.WaitAsync(stoppingToken);
        }

        try
        {
            var problems = RestValidation.Validate(catalog, schema.Current);
            foreach (var problem in problems)
            {
                LogProblem(problem.ToString());
            }

            var refused = problems.Select(problem => problem.File).ToHashSet(StringComparer.Ordinal);
            var served = catalog.Operations.Count(operation =>
                operation.File.StartsWith(folder, StringComparison.Ordinal) && !refused.Contains(operation.File)
            );
            LogServed(served, folder, refused.Count);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            LogUnreadable(folder, exception);
        }
    }

    [LoggerMessage(LogLevel.Warning, "A published operation is not served: {Problem}")]
    private partial void LogProblem(string problem);

    [LoggerMessage(LogLevel.Information, "{Count} operations of {Folder} are served; {Refused} files are not.")]
    private partial void LogServed(int count, string folder, int refused);

    [LoggerMessage(LogLevel.Error, "The published operations cannot be read, those of {Folder} or others.")]
    private partial void LogUnreadable(string folder, Exception exception);
}
