using Lavamedia.Exchange.Importing.Reports;
using Lavamedia.Exchange.Importing.Sources;
using Lavamedia.Exchange.Records;

namespace Lavamedia.Exchange.Importing;

/// <summary>One run of an import: what it works on and what it has to tell.</summary>
internal sealed class ImportSession(
    IImportSource source,
    ImportOptions options,
    string locale,
    ImportReport report,
    IProgress<ImportStep> progress
)
{
    private int done;

    public IImportSource Source => source;

    public ImportOptions Options => options;

    /// <summary>The language of what the source gives none for.</summary>
    public string Locale => locale;

    public ImportReport Report => report;

    /// <summary>How many things the source has.</summary>
    public int Total { get; set; }

    /// <summary>What texts refer to, filled while that is imported.</summary>
    public SiteIndex Index { get; } = new(source.Site);

    /// <summary>Users by what the source calls them.</summary>
    public Dictionary<string, Guid> Authors { get; } = new(StringComparer.Ordinal);

    /// <summary>Categories by what the source calls them.</summary>
    public Dictionary<string, Guid> Categories { get; } = new(StringComparer.Ordinal);

    /// <summary>Tags by what the source calls them.</summary>
    public Dictionary<string, Guid> Tags { get; } = new(StringComparer.Ordinal);

    /// <summary>Counts a thing and tells of it.</summary>
    public void Tell(
        ImportAction action,
        ExternalKind? kind,
        string externalId,
        string name,
        params IEnumerable<Piece> pieces
    )
    {
        var item = $"{name} ({externalId})";
        List<Unmapped> remarks = [.. pieces.Select(piece => new Unmapped(item, piece.Kind, piece.Excerpt, piece.Kept))];
        var group = kind is { } known ? report.Of(known) : report.Others;
        group.Count(action);
        group.Unmapped.AddRange(remarks);
        done++;
        progress.Report(new ImportStep(done, Total, action, kind, item, remarks));
    }
}
