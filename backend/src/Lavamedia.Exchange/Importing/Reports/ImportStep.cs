using Lavamedia.Exchange.Records;

namespace Lavamedia.Exchange.Importing.Reports;

/// <summary>One thing that an import came to.</summary>
/// <param name="Done">How many things are done, this one included.</param>
/// <param name="Of">How many things there are in all.</param>
/// <param name="Action">What was done, or would be.</param>
/// <param name="Kind">What it is; null when it is none of the known kinds.</param>
/// <param name="Name">Its title and what the source calls it.</param>
/// <param name="Remarks">What of it has no place here, or why it was left out.</param>
public sealed record ImportStep(
    int Done,
    int Of,
    ImportAction Action,
    ExternalKind? Kind,
    string Name,
    IReadOnlyList<Unmapped> Remarks
);
