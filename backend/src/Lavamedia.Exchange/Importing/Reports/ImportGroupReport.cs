using System.Text.Json.Serialization;

namespace Lavamedia.Exchange.Importing.Reports;

/// <summary>What became of the things of one kind.</summary>
public sealed class ImportGroupReport
{
    /// <summary>How many the source has.</summary>
    [JsonPropertyOrder(-2)]
    public int Total { get; private set; }

    /// <summary>How many of them are here now: added, changed, or here as they were.</summary>
    [JsonPropertyOrder(-1)]
    public int Imported => Created + Updated + Unchanged;

    /// <summary>How many were added.</summary>
    public int Created { get; private set; }

    /// <summary>How many were changed, because the source changed.</summary>
    public int Updated { get; private set; }

    /// <summary>How many were here as the source has them.</summary>
    public int Unchanged { get; private set; }

    /// <summary>How many were left out by rule, such as what lies in the other system's bin.</summary>
    public int Skipped { get; private set; }

    /// <summary>How many could not be taken; each of them is among the unmapped.</summary>
    public int Failed { get; private set; }

    /// <summary>Every piece for which there is no place here, or not quite the same.</summary>
    public List<Unmapped> Unmapped { get; } = [];

    internal void Count(ImportAction action)
    {
        Total++;
        _ = action switch
        {
            ImportAction.Create => Created++,
            ImportAction.Update => Updated++,
            ImportAction.Keep => Unchanged++,
            ImportAction.Skip => Skipped++,
            _ => Failed++,
        };
    }
}
