namespace Lavamedia.Exchange.Exporting;

/// <summary>A table of an export.</summary>
/// <param name="name">Its name in the database and in the export.</param>
/// <param name="withheld">Columns that stay out, each with the SQL that stands in for it in an import; null for nothing.</param>
public sealed class ExportedTable(string name, params (string Column, string? StandIn)[] withheld)
{
    /// <summary>Its name in the database and in the export.</summary>
    public string Name => name;

    /// <summary>Columns that stay out, each with the SQL that stands in for it in an import; null for nothing.</summary>
    public IReadOnlyList<(string Column, string? StandIn)> Withheld => withheld;

    /// <summary>The column with keys of files in the blob store, when there is one.</summary>
    public string? BlobColumn { get; init; }
}
