using System.CommandLine;
using Lavamedia.GraphQL.Types;
using Lavamedia.GraphQL.Types.Sdl;

namespace Lavamedia.Api.Commands;

internal static class SchemaCommand
{
    public static Command Create() =>
        new("schema", "Work with the GraphQL schema.") { CreateExport(), SchemaCheckCommand.Create() };

    private static Command CreateExport()
    {
        var output = new Option<FileInfo?>("--output")
        {
            Description = "The file to write; the console when it is not given.",
        };
        var command = new Command("export", "Write the schema as SDL, from which clients generate their types.")
        {
            output,
        };
        command.SetAction(
            (parsed, cancellationToken) =>
                CommandHost.RunAsync(async services =>
                {
                    var sdl = SdlPrinter.Print(services.GetRequiredService<Schema>());
                    if (parsed.GetValue(output) is { } file)
                    {
                        await File.WriteAllTextAsync(file.FullName, sdl, cancellationToken);
                    }
                    else
                    {
                        Console.Write(sdl);
                    }
                })
        );
        return command;
    }
}
