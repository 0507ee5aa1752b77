using System.CommandLine;
using Lavamedia.Api.Hosting;
using Lavamedia.Api.Model;

namespace Lavamedia.Api.Commands;

internal static class ServeCommand
{
    public static Command Create()
    {
        var command = new Command(
            "serve",
            "Serve the API and run jobs until SIGTERM or Ctrl-C (what happens without a command)."
        );
        command.SetAction((_, cancellationToken) => RunAsync(cancellationToken));
        return command;
    }

    public static Task<int> RunAsync(CancellationToken cancellationToken) =>
        CommandHost.GuardAsync(async () =>
        {
            CompiledModel.ReadAhead();
            await using var app = LavamediaHost.Build(
                runsJobs: true,
                begin: services => _ = services.GetRequiredService<WarmUp>().RunAsync()
            );
            await ProductionChecks.RunAsync(app, cancellationToken);
            await app.RunAsync(cancellationToken);
        });
}
