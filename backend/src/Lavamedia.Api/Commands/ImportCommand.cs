using System.CommandLine;
using System.Globalization;
using Lavamedia.Exchange.Ghost;
using Lavamedia.Exchange.Importing;
using Lavamedia.Exchange.Importing.Reports;
using Lavamedia.Exchange.Importing.Sources;
using Lavamedia.Exchange.Markdown;
using Lavamedia.Exchange.WordPress;

namespace Lavamedia.Api.Commands;

/// <summary>Takes the content of another system.</summary>
internal static class ImportCommand
{
    private const int SomethingFailed = 1;
    private const int WrongFormat = 65;
    private const int NoSuchFile = 66;
    private const int Refused = 77;
    private const int Interrupted = 130;

    public static Command Create() =>
        new(
            "import",
            "Take the content of another system. Safe to run again: goes on where it was stopped, and changes nothing but what changed in the source."
        )
        {
            CreateFor(
                "wordpress",
                "An export of WordPress (Tools → Export, WXR).",
                (path, _) => WordPressSource.Open(path)
            ),
            CreateFor("ghost", "An export of Ghost (Settings → Labs → Export, JSON).", GhostSource.Open),
            CreateFor(
                "markdown",
                "A folder of Markdown files, with pictures beside them.",
                (path, _) => MarkdownSource.Open(path)
            ),
            ExportCommand.CreateRestore(),
        };

    private static Command CreateFor(string name, string description, Func<string, Uri?, IImportSource> open)
    {
        var path = new Argument<string>("file") { Description = "The file." };
        var dryRun = new Option<bool>("--dry-run") { Description = "Say what would happen, and write nothing." };
        var json = new Option<bool>("--json")
        {
            Description =
                "Write the report as one line of JSON to standard output, and everything else to standard error.",
        };
        var attachments = new Option<string?>("--attachments")
        {
            Description = "The folder with a copy of the uploads; what is not in there is fetched from the web.",
        };
        var locale = new Option<string?>("--locale")
        {
            Description = "The language of the content, such as fr; the one that the source names when not given.",
        };
        var email = new Option<string?>("--as")
        {
            Description =
                "The account in whose name and with whose rights to import; the first administrator's when not given.",
        };
        var site = new Option<Uri?>("--site")
        {
            Description =
                "The address of the old site, such as https://example.org, where the export does not tell it.",
        };
        var command = new Command(name, description) { path, dryRun, json, attachments, locale, email, site };
        command.SetAction(
            async (parsed, cancellationToken) =>
            {
                var file = parsed.GetRequiredValue(path);
                var options = new ImportOptions(
                    parsed.GetValue(locale),
                    parsed.GetValue(attachments) ?? (Directory.Exists(file) ? file : null),
                    parsed.GetValue(dryRun)
                );
                if (await MissingAsync(file, options.Attachments) is { } missing)
                {
                    return missing;
                }

                var result = 0;
                var failure = await CommandHost.RunAsync(async services =>
                    result = await ImportAsync(
                        services,
                        () => open(file, parsed.GetValue(site)),
                        options,
                        parsed.GetValue(email),
                        parsed.GetValue(json),
                        cancellationToken
                    )
                );
                return failure != 0 ? failure : result;
            }
        );
        return command;
    }

    private static async Task<int?> MissingAsync(string file, string? attachments)
    {
        if (!File.Exists(file) && !Directory.Exists(file))
        {
            await Console.Error.WriteLineAsync($"There is no file '{file}' in {Directory.GetCurrentDirectory()}.");
            return NoSuchFile;
        }

        if (attachments is not null && !Directory.Exists(attachments))
        {
            await Console.Error.WriteLineAsync(
                $"There is no folder '{attachments}' in {Directory.GetCurrentDirectory()}."
            );
            return NoSuchFile;
        }

        return null;
    }

    private static async Task<int> ImportAsync(
        IServiceProvider services,
        Func<IImportSource> open,
        ImportOptions options,
        string? email,
        bool json,
        CancellationToken cancellationToken
    )
    {
        await using var scope = services.CreateAsyncScope();
        try
        {
            await OperatorAccount.SignInAsync(scope.ServiceProvider, email, cancellationToken);
            var progress = new ConsoleSteps(json);
            var report = await scope
                .ServiceProvider.GetRequiredService<RunImport>()
                .ExecuteAsync(open(), options, progress, cancellationToken);
            if (json)
            {
                Console.WriteLine(report.ToJson());
            }
            else
            {
                Summarize(report);
            }

            return report.Cancelled ? Interrupted
                : report.HasFailures ? SomethingFailed
                : 0;
        }
        catch (ImportFormatException exception)
        {
            await Console.Error.WriteLineAsync(exception.Message);
            return WrongFormat;
        }
        catch (ImportRefusedException exception)
        {
            await Console.Error.WriteLineAsync(exception.Message);
            return Refused;
        }
    }

    private static void Summarize(ImportReport report)
    {
        Console.WriteLine();
        Console.WriteLine(
            report.DryRun ? $"What an import of {report.Source} would do:" : $"Imported {report.Source}:"
        );
        Line("posts", report.Posts);
        Line("pages", report.Pages);
        Line("attachments", report.Attachments);
        Line("categories", report.Categories);
        Line("tags", report.Tags);
        Line("authors", report.Authors);
        Line("others", report.Others);
        Console.WriteLine($"  comments     {report.CommentsDropped} left out");
        if (report.MembersDropped > 0)
        {
            Console.WriteLine($"  members      {report.MembersDropped} left out");
        }

        if (report.Cancelled)
        {
            Console.WriteLine("Stopped before its end. Run it again to go on.");
        }
    }

    private static void Line(string name, ImportGroupReport group)
    {
        if (group.Total > 0)
        {
            Console.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"  {name, -12} {group.Imported} of {group.Total}: {group.Created} new, {group.Updated} changed, {group.Unchanged} as before, {group.Skipped} left out, {group.Failed} failed; {group.Unmapped.Count} remarks"
                )
            );
        }
    }

    /// <summary>A line for each thing; with JSON a count now and then, on the other stream.</summary>
    private sealed class ConsoleSteps(bool json) : IProgress<ImportStep>
    {
        public void Report(ImportStep value)
        {
            if (json)
            {
                if (value.Done % 100 == 0 || value.Done == value.Of)
                {
                    Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{value.Done} of {value.Of}"));
                }

                return;
            }

            Console.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{value.Done, 6}/{value.Of} {value.Action.ToString().ToLowerInvariant(), -6} {value.Kind?.ToString().ToLowerInvariant() ?? "other", -10} {value.Name}"
                )
            );
            foreach (var remark in value.Remarks)
            {
                Console.WriteLine(
                    $"{string.Empty, 21}– {remark.Kind}: {remark.Excerpt}{(remark.Kept is { } kept ? $" (kept as {kept})" : string.Empty)}"
                );
            }
        }
    }
}
