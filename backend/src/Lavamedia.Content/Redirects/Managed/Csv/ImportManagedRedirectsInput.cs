namespace Lavamedia.Content.Redirects.Managed.Csv;

/// <summary>A file of redirects.</summary>
/// <param name="DryRun">Tells what would happen, and stores nothing.</param>
public sealed record ImportManagedRedirectsInput(bool DryRun = false)
{
    /// <summary>
    /// The text of the file: a first row with the names of the columns (`source`, `target`, `code`, `enabled`, `position`, `note`), then at most
    /// 1,000 rows. Files of the Redirection plugin and of Yoast are read as they are.
    /// </summary>
    public required string Csv { get; init; }
}
