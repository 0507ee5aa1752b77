using System.CommandLine;

namespace Lavamedia.Api.Commands;

/// <summary>What the host does when it is started; one file each beside this one.</summary>
internal static class LavamediaCommands
{
    public static RootCommand Create()
    {
        var root = new RootCommand("Lavamedia: one GraphQL schema for content, media, SEO, analytics and search.")
        {
            ServeCommand.Create(),
            MigrateCommand.Create(),
            SeedCommand.Create(),
            SchemaCommand.Create(),
            OperationsCommand.Create(),
            JobsCommand.Create(),
            ImportCommand.Create(),
            ExportCommand.Create(),
            MediaWorkerCommand.Create(),
        };
        // Started without a command the host serves.
        root.SetAction((_, cancellationToken) => ServeCommand.RunAsync(cancellationToken));
        return root;
    }
}
