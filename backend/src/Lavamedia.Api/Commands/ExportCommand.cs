using System.CommandLine;
using Lavamedia.Exchange.Exporting;
using Lavamedia.Exchange.Importing;

namespace Lavamedia.Api.Commands;

/// <summary>Writes everything that the installation holds, to be kept or to move.</summary>
internal static class ExportCommand
{
    private const int CannotCreate = 73;
    private const int WrongFormat = 65;
    private const int NoSuchFile = 66;
    private const int Refused = 77;

    public static Command Create()
    {
        var path = new Argument<string>("path") { Description = "A new file that ends with .zip, or an empty folder." };
        var email = new Option<string?>("--as")
        {
            Description = "The account with whose rights to export; the first administrator's when not given.",
        };
        var command = new Command(
            "export",
            "Write everything that the installation holds in an open format: lines of JSON, and files."
        )
        {
            path,
            email,
        };
        command.SetAction(
            async (parsed, cancellationToken) =>
            {
                var result = 0;
                var failure = await CommandHost.RunAsync(async services =>
                {
                    await using var scope = services.CreateAsyncScope();
                    result = await GuardAsync(
                        CannotCreate,
                        async () =>
                        {
                            await OperatorAccount.SignInAsync(
                                scope.ServiceProvider,
                                parsed.GetValue(email),
                                cancellationToken
                            );
                            await scope
                                .ServiceProvider.GetRequiredService<RunExport>()
                                .ExecuteAsync(parsed.GetRequiredValue(path), new ConsoleLines(), cancellationToken);
                            Console.WriteLine($"Exported to {parsed.GetRequiredValue(path)}.");
                        }
                    );
                });
                return failure != 0 ? failure : result;
            }
        );
        return command;
    }

    /// <summary>The command that makes the same site of an export: <c>import lavamedia</c>.</summary>
    public static Command CreateRestore()
    {
        var path = new Argument<string>("path") { Description = "What 'export' wrote: a file or a folder." };
        var command = new Command(
            "lavamedia",
            "Make the same site of an export, in an installation that has neither content nor people yet."
        )
        {
            path,
        };
        command.SetAction(
            async (parsed, cancellationToken) =>
            {
                var from = parsed.GetRequiredValue(path);
                if (!File.Exists(from) && !Directory.Exists(from))
                {
                    await Console.Error.WriteLineAsync(
                        $"There is no file '{from}' in {Directory.GetCurrentDirectory()}."
                    );
                    return NoSuchFile;
                }

                var result = 0;
                var failure = await CommandHost.RunAsync(async services =>
                {
                    await using var scope = services.CreateAsyncScope();
                    result = await GuardAsync(
                        WrongFormat,
                        async () =>
                        {
                            await scope
                                .ServiceProvider.GetRequiredService<RunRestore>()
                                .ExecuteAsync(from, new ConsoleLines(), cancellationToken);
                            Console.WriteLine(
                                "Imported. People choose a new password with 'forgotten password'; keys, clients' secrets and second factors are made anew."
                            );
                        }
                    );
                });
                return failure != 0 ? failure : result;
            }
        );
        return command;
    }

    private static async Task<int> GuardAsync(int invalid, Func<Task> run)
    {
        try
        {
            await run();
            return 0;
        }
        catch (InvalidExportException exception)
        {
            await Console.Error.WriteLineAsync(exception.Message);
            return invalid;
        }
        catch (ImportRefusedException exception)
        {
            await Console.Error.WriteLineAsync(exception.Message);
            return Refused;
        }
    }

    private sealed class ConsoleLines : IProgress<string>
    {
        public void Report(string value) => Console.WriteLine(value);
    }
}
