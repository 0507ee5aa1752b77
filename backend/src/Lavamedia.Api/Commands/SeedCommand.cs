using System.CommandLine;
using Lavamedia.Api.Configuration;
using Lavamedia.Platform.Seeding;

namespace Lavamedia.Api.Commands;

internal static class SeedCommand
{
    public static Command Create()
    {
        var command = new Command(
            "seed",
            "Add the demo accounts and the demo magazine. Safe to run again: adds only what is missing. Refused in production."
        );
        command.SetAction(
            (_, cancellationToken) => CommandHost.RunAsync(services => SeedAsync(services, cancellationToken))
        );
        return command;
    }

    private static async Task SeedAsync(IServiceProvider services, CancellationToken cancellationToken)
    {
        if (services.GetRequiredService<IHostEnvironment>().IsProduction())
        {
            throw new InvalidConfigurationException([
                "Demo accounts have a public password: 'seed' is not for production.",
            ]);
        }

        var progress = new ConsoleProgress();
        await using var list = services.CreateAsyncScope();
        var seeders = list
            .ServiceProvider.GetServices<ISeeder>()
            .OrderBy(seeder => seeder.Order)
            .Select(seeder => seeder.GetType());
        foreach (var type in seeders)
        {
            // A scope for each, so that what one has in memory does not weigh on the next.
            await using var scope = services.CreateAsyncScope();
            var seeder = scope.ServiceProvider.GetServices<ISeeder>().Single(seeder => seeder.GetType() == type);
            await seeder.SeedAsync(progress, cancellationToken);
        }

        Console.WriteLine("The demo content is complete.");
    }

    /// <summary>Writes lines in order, which <see cref="Progress{T}"/> does not promise.</summary>
    private sealed class ConsoleProgress : IProgress<string>
    {
        public void Report(string value) => Console.WriteLine(value);
    }
}
