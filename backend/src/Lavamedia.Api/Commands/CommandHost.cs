using Lavamedia.Api.Configuration;
using Lavamedia.Api.Hosting;
using Npgsql;

namespace Lavamedia.Api.Commands;

/// <summary>Runs what a command does, and turns expected failures into one clear sentence.</summary>
internal static class CommandHost
{
    /// <summary>Runs with the services of the product, without a server and without a job worker.</summary>
    public static Task<int> RunAsync(Func<IServiceProvider, Task> run) =>
        GuardAsync(async () =>
        {
            await using var app = LavamediaHost.Build(runsJobs: false);
            await run(app.Services);
        });

    /// <summary>Runs and answers with the exit code of the process.</summary>
    public static async Task<int> GuardAsync(Func<Task> run)
    {
        try
        {
            await run();
            return 0;
        }
        catch (InvalidConfigurationException exception)
        {
            await Console.Error.WriteLineAsync(exception.Message);
            return 78;
        }
        catch (NpgsqlException exception)
        {
            await Console.Error.WriteLineAsync($"The database does not do what was asked: {exception.Message}");
            return 69;
        }
        catch (IOException exception)
            when (exception.InnerException is Microsoft.AspNetCore.Connections.AddressInUseException)
        {
            await Console.Error.WriteLineAsync(
                "The port of the API is in use. Stop the program that has it, or name another in LAVAMEDIA_API_PORT."
            );
            return 69;
        }
    }
}
