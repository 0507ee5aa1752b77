using System.CommandLine;
using Lavamedia.Platform.Data.Migrating;

namespace Lavamedia.Api.Commands;

internal static class MigrateCommand
{
    public static Command Create()
    {
        var command = new Command(
            "migrate",
            "Bring the database to the schema, roles and permissions of this version. Safe to run again, and by several at once."
        );
        command.SetAction(
            (_, cancellationToken) =>
                CommandHost.RunAsync(async services =>
                {
                    var applied = await services.GetRequiredService<DatabaseMigrator>().MigrateAsync(cancellationToken);
                    foreach (var migration in applied)
                    {
                        Console.WriteLine($"Applied {migration}");
                    }

                    Console.WriteLine("The database is up to date.");
                })
        );
        return command;
    }
}
