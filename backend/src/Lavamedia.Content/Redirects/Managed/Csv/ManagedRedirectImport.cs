namespace Lavamedia.Content.Redirects.Managed.Csv;

/// <summary>What an import of redirects did, or would do.</summary>
/// <param name="IsDryRun">Whether nothing was stored.</param>
/// <param name="Created">Rows that are new.</param>
/// <param name="Updated">Rows whose source was known and says something else now.</param>
/// <param name="Unchanged">Rows that say what is known.</param>
/// <param name="Refused">Rows that were not taken.</param>
/// <param name="Problems">Why not, for the first of them.</param>
public sealed record ManagedRedirectImport(
    bool IsDryRun,
    int Created,
    int Updated,
    int Unchanged,
    int Refused,
    IReadOnlyList<ManagedRedirectImportProblem> Problems
);
