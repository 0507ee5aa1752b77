using System.CommandLine;
using Lavamedia.Api.Configuration;
using Lavamedia.GraphQL.AspNetCore.PersistedOperations;
using Lavamedia.GraphQL.Language;
using Lavamedia.GraphQL.Types;
using Lavamedia.GraphQL.Types.Building;
using Lavamedia.GraphQL.Types.Comparison;
using Lavamedia.GraphQL.Types.Sdl;

namespace Lavamedia.Api.Commands;

/// <summary>Tells what clients would notice of the difference between the committed schema and the one of this build.</summary>
internal static class SchemaCheckCommand
{
    private const int Breaks = 1;

    public static Command Create()
    {
        var against = new Option<FileInfo>("--against")
        {
            Description = "The schema that clients know, as SDL.",
            DefaultValueFactory = _ => new FileInfo("schema.graphql"),
        };
        var documents = new Option<FileInfo[]>("--documents")
        {
            Description =
                "Manifests of registered documents. With them, a breaking change passes when none of their documents uses what breaks and clients were told: it was deprecated, or is a type or directive.",
            AllowMultipleArgumentsPerToken = true,
        };
        var accepted = new Option<FileInfo?>("--accepted")
        {
            Description =
                "A page with a table of breaking changes that were agreed on, by kind and coordinate: they pass.",
        };
        var command = new Command(
            "check",
            "Compare the schema with the committed one: breaking, dangerous and safe changes. Ends with 1 when a client would break."
        )
        {
            against,
            documents,
            accepted,
        };
        command.SetAction(
            async (parsed, cancellationToken) =>
            {
                var exitCode = 0;
                var failure = await CommandHost.RunAsync(async services =>
                {
                    var before = await ReadAsync(parsed.GetRequiredValue(against), cancellationToken);
                    var changes = SchemaComparison.Compare(before, services.GetRequiredService<Schema>());
                    var agreed = parsed.GetValue(accepted) is { } page
                        ? await AcceptedSchemaChanges.ReadAsync(page, cancellationToken)
                        : AcceptedSchemaChanges.None;
                    var verdict = Verdict(before, UsedBy(before, parsed.GetValue(documents) ?? []), agreed);
                    exitCode = Report(changes, verdict);
                });
                return failure != 0 ? failure : exitCode;
            }
        );
        return command;
    }

    private static async Task<Schema> ReadAsync(FileInfo file, CancellationToken cancellationToken)
    {
        if (!file.Exists)
        {
            throw new InvalidConfigurationException([$"There is no file {file.FullName}. Name another by --against."]);
        }

        try
        {
            return SdlSchema.Build(new SourceText(await File.ReadAllBytesAsync(file.FullName, cancellationToken)));
        }
        catch (SchemaException exception)
        {
            throw new InvalidConfigurationException([$"{file.Name} is no schema: {exception.Message}"]);
        }
    }

    /// <summary>The coordinates that registered documents use; null when no documents were given, so that all count as used.</summary>
    private static HashSet<string>? UsedBy(Schema before, FileInfo[] manifests)
    {
        if (manifests.Length == 0)
        {
            return null;
        }

        var used = new HashSet<string>(StringComparer.Ordinal);
        foreach (var text in manifests.SelectMany(manifest => TrustedDocuments.Read(manifest.FullName).Texts))
        {
            used.UnionWith(UsedCoordinates.Of(before, Parser.Parse(new SourceText(text))));
        }

        return used;
    }

    /// <summary>Whether a breaking change passes, and what the report says of it.</summary>
    private static Func<SchemaChange, (bool Passes, string Remark)> Verdict(
        Schema before,
        HashSet<string>? used,
        AcceptedSchemaChanges agreed
    )
    {
        var deprecated = DeprecatedCoordinates.Of(before);
        return change =>
            agreed.Contains(change) ? (true, " It was agreed on.")
            : used is null ? (false, "")
            : used.Contains(change.Coordinate) ? (false, " A registered document uses it.")
            : DeprecatedCoordinates.CanHold(change.Coordinate) && !deprecated.Contains(change.Coordinate)
                ? (false, " No registered document uses it, but it was not deprecated.")
            : (true, " No registered document uses it.");
    }

    private static int Report(
        IReadOnlyCollection<SchemaChange> changes,
        Func<SchemaChange, (bool Passes, string Remark)> verdict
    )
    {
        var exitCode = 0;
        foreach (var change in changes)
        {
            var (passes, remark) = change.Severity is ChangeSeverity.Breaking ? verdict(change) : (true, "");
            exitCode = passes ? exitCode : Breaks;
            Console.WriteLine(
                $"{change.Severity.ToString().ToLowerInvariant(), -9} {change.Kind} {change.Coordinate}: {change.Message}{remark}"
            );
        }

        Console.WriteLine(
            changes.Count == 0 ? "The schema is the one that clients know."
            : exitCode == 0 ? "No client breaks."
            : "Clients would break. Keep what they use and deprecate it, or agree on a date with them."
        );
        return exitCode;
    }
}
