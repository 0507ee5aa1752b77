using Lavamedia.Exchange.Runs.Files;
using Lavamedia.GraphQL.Types.Annotated;
using Lavamedia.Identity.Runs;

namespace Lavamedia.Exchange.Runs;

/// <summary>What the schema shows of an import or an export.</summary>
[ObjectType<ExchangeRun>]
public static class ExchangeRunType
{
    /// <summary>Binds the fields.</summary>
    public static void Configure(IObjectTypeDescriptor<ExchangeRun> type)
    {
        type.Description("An import or an export that somebody asked for.");
        type.FieldsOfRun();
        type.Field(run => run.Kind).Filterable();
        type.Field(run => run.IsDryRun);
        type.Field(run => run.FileName);
        type.Field(run => run.FileBytes);
        type.Field(run => run.Locale).Type("Locale");
        type.Field(run => run.Site);
        type.Field(run => run.FailureCode);
        type.Field(run => run.Failure);
        type.Field(run => run.Steps).UsePaging().UseFiltering().DefaultOrder("Position, Id");
    }

    /// <summary>What an import did or would do, in figures; null while it runs, and of an export.</summary>
    [Cost(0)]
    public static ImportFigures? GetFigures([Parent(nameof(ExchangeRun.Report))] ExchangeRun run) =>
        ImportFigures.Read(run.Report);

    /// <summary>Whether its file is still kept: an import can be repeated, and an export downloaded.</summary>
    [Cost(0)]
    public static bool GetHasFile([Parent(nameof(ExchangeRun.FileKey))] ExchangeRun run) => run.FileKey is not null;

    /// <summary>Where the file of an export is downloaded; null while there is none.</summary>
    [Cost(0)]
    public static string? GetDownloadPath(
        [Parent(nameof(ExchangeRun.Id), nameof(ExchangeRun.Kind), nameof(ExchangeRun.FileKey))] ExchangeRun run
    ) => run is { Kind: ExchangeRunKind.Export, FileKey: not null } ? ExportFileEndpoint.PathOf(run.Id) : null;
}
