using System.CommandLine;
using Lavamedia.Media.Worker;

namespace Lavamedia.Api.Commands;

/// <summary>The program that decodes pictures. It is started by the host itself, knows no configuration and is not listed.</summary>
internal static class MediaWorkerCommand
{
    public static Command Create()
    {
        var command = new Command(MediaWorker.Command, "Render one picture from standard input.") { Hidden = true };
        command.SetAction((_, cancellationToken) => MediaWorker.RunAsync(cancellationToken));
        return command;
    }
}
