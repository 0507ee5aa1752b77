using System.Diagnostics;
using System.Runtime.CompilerServices;
using Lavamedia.Media.Worker.Vips;
using Microsoft.Extensions.Options;

namespace Lavamedia.Media.Worker;

/// <summary>Runs the worker as a child process with limits on time and memory and without the secrets of this one (F-4).</summary>
public sealed class WorkerProcess(IOptions<MediaOptions> options)
{
    private const int LongestMessage = 64 * 1024;
    private const int LargestVariant = 64 * 1024 * 1024;

    // A namespace of its own has no network and no privileges outside itself. Containers may forbid making one; their own
    // network policy stands in for it there.
    private const string WithoutNetwork =
        "alone='unshare --user --map-current-user --net'; if $alone true 2>/dev/null; then exec $alone nice -n 10 \"$@\"; fi; ";

    // All that the runtime and libvips need to start. Connection strings, keys and tokens stay here.
    private static readonly string[] InheritedVariables =
    [
        "PATH",
        "HOME",
        "TMPDIR",
        "TEMP",
        "TMP",
        "SystemRoot",
        "DOTNET_ROOT",
        "LANG",
    ];

    /// <summary>Gives the worker an original and hears what it says, up to and without the end.</summary>
    /// <param name="original">The original's bytes.</param>
    /// <param name="cancellationToken">Kills the worker.</param>
    /// <exception cref="WorkerFailedException">The worker did not finish.</exception>
    public async IAsyncEnumerable<WorkerStep> RunAsync(
        Stream original,
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        using var time = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        time.CancelAfter(options.Value.WorkerTimeout);
        using var process = Start();
        try
        {
            var complaints = process.StandardError.ReadToEndAsync(time.Token);
            var feeding = FeedAsync(process, original, time.Token);
            while (true)
            {
                var step = await ReadAsync(process, complaints, cancellationToken, time.Token);
                if (step.Message is WorkDone)
                {
                    break;
                }

                yield return step;
                if (step.Message is PictureRefused)
                {
                    break;
                }
            }

            await feeding;
        }
        finally
        {
            Kill(process);
        }
    }

    private static void Kill(Process process)
    {
        if (!process.HasExited)
        {
            process.Kill(entireProcessTree: true);
        }
    }

    private static async Task<WorkerStep> ReadAsync(
        Process process,
        Task<string> complaints,
        CancellationToken cancelled,
        CancellationToken outOfTime
    )
    {
        try
        {
            var pipe = process.StandardOutput.BaseStream;
            var message =
                await WorkerChannel.ReadJsonAsync<WorkerMessage>(pipe, LongestMessage, outOfTime)
                ?? throw new EndOfStreamException("The worker ended early.");
            if (message is not VariantMade variant)
            {
                return new WorkerStep(message, default);
            }

            if (variant.ByteSize is < 0 or > LargestVariant)
            {
                throw new InvalidDataException($"A variant of {variant.ByteSize} bytes is not allowed.");
            }

            var content = new byte[variant.ByteSize];
            await pipe.ReadExactlyAsync(content, outOfTime);
            return new WorkerStep(message, content);
        }
        catch (OperationCanceledException exception) when (!cancelled.IsCancellationRequested)
        {
            throw new WorkerFailedException("The picture took too long to process.", exception);
        }
        catch (Exception exception)
            when (exception is IOException or InvalidDataException or System.Text.Json.JsonException)
        {
            // A worker that lives on, having said nonsense, would never end its complaints.
            Kill(process);
            var said = await complaints;
            throw new WorkerFailedException(
                $"The media worker failed. {exception.Message} {Shorten(said)}".Trim(),
                exception
            );
        }
    }

    private async Task FeedAsync(Process process, Stream original, CancellationToken cancellationToken)
    {
        var order = new WorkOrder(
            VipsLibrary.Find(AppContext.BaseDirectory),
            options.Value.MaximumPixels,
            options.Value.Plan
        );
        var pipe = process.StandardInput.BaseStream;
        try
        {
            await WorkerChannel.WriteJsonAsync(pipe, order, cancellationToken);
            await original.CopyToAsync(pipe, cancellationToken);
            pipe.Close();
        }
        catch (IOException)
        {
            // The worker is gone. Whoever reads from it learns of it, and why, at the same moment.
        }
    }

    private Process Start()
    {
        var command = Command();
        var start = new ProcessStartInfo(command[0], command.Skip(1))
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        start.Environment.Clear();
        foreach (var name in InheritedVariables)
        {
            if (Environment.GetEnvironmentVariable(name) is { } value)
            {
                start.Environment[name] = value;
            }
        }

        // The runtime would reserve far more address space than the limit allows, and open a debugger's door.
        start.Environment["DOTNET_GCHeapHardLimit"] = (options.Value.WorkerMemoryBytes / 8).ToString("X", null);
        start.Environment["DOTNET_EnableDiagnostics"] = "0";
        start.Environment["DOTNET_gcServer"] = "0";
        return Process.Start(start) ?? throw new WorkerFailedException("The media worker did not start.");
    }

    private List<string> Command()
    {
        var own = options.Value.WorkerCommand.Count > 0 ? [.. options.Value.WorkerCommand] : OwnCommand();
        if (OperatingSystem.IsWindows())
        {
            return own;
        }

        // The shell's limits hold for what it becomes: processor seconds and, where the system knows it, address space.
        var seconds = (long)options.Value.WorkerTimeout.TotalSeconds;
        var limits =
            $"ulimit -t {seconds}; ulimit -c 0; "
            + (OperatingSystem.IsLinux() ? $"ulimit -v {options.Value.WorkerMemoryBytes / 1024}; " : string.Empty)
            + (OperatingSystem.IsLinux() ? WithoutNetwork : string.Empty)
            + "exec nice -n 10 \"$@\"";
        return ["/bin/sh", "-c", limits, MediaWorker.Command, .. own];
    }

    private static List<string> OwnCommand()
    {
        var program =
            Environment.ProcessPath ?? throw new WorkerFailedException("This program does not know where it is.");
        var isDotnet = Path.GetFileNameWithoutExtension(program) == "dotnet";
        return isDotnet
            ?
            [
                program,
                Path.Combine(
                    AppContext.BaseDirectory,
                    $"{System.Reflection.Assembly.GetEntryAssembly()!.GetName().Name}.dll"
                ),
                MediaWorker.Command,
            ]
            : [program, MediaWorker.Command];
    }

    private static string Shorten(string text) => text.Length <= 400 ? text.Trim() : text[..400].Trim();
}
