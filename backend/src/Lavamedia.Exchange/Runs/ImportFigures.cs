using System.Text.Json;
using Lavamedia.Exchange.Importing.Reports;

namespace Lavamedia.Exchange.Runs;

/// <summary>What an import did or would do, in figures.</summary>
/// <param name="Source">The system that it came from.</param>
/// <param name="Groups">What became of the things of each kind that the source has.</param>
/// <param name="CommentsDropped">Comments, which are left out.</param>
/// <param name="MembersDropped">Readers' accounts, which are left out.</param>
public sealed record ImportFigures(
    string Source,
    IReadOnlyList<ImportGroupFigures> Groups,
    int CommentsDropped,
    int MembersDropped
)
{
    /// <summary>The figures of a report. The things themselves are told one by one.</summary>
    internal static ImportFigures Of(ImportReport report) =>
        new(
            report.Source,
            [
                .. new (string Kind, ImportGroupReport Group)[]
                {
                    ("posts", report.Posts),
                    ("pages", report.Pages),
                    ("attachments", report.Attachments),
                    ("categories", report.Categories),
                    ("tags", report.Tags),
                    ("authors", report.Authors),
                    ("others", report.Others),
                }
                    .Where(named => named.Group.Total > 0)
                    .Select(named => new ImportGroupFigures(
                        named.Kind,
                        named.Group.Total,
                        named.Group.Created,
                        named.Group.Updated,
                        named.Group.Unchanged,
                        named.Group.Skipped,
                        named.Group.Failed,
                        named.Group.Unmapped.Count
                    )),
            ],
            report.CommentsDropped,
            report.MembersDropped
        );

    /// <summary>As it is kept.</summary>
    internal string ToJson() => JsonSerializer.Serialize(this, JsonSerializerOptions.Web);

    /// <summary>What was kept.</summary>
    internal static ImportFigures? Read(string? json) =>
        json is null ? null : JsonSerializer.Deserialize<ImportFigures>(json, JsonSerializerOptions.Web);
}
