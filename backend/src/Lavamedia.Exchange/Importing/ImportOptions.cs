namespace Lavamedia.Exchange.Importing;

/// <summary>How to import.</summary>
/// <param name="Locale">The language of what the source gives none for; the source's own when absent.</param>
/// <param name="Attachments">The folder with the files of the source; those that are not in there are fetched from their addresses.</param>
/// <param name="DryRun">Whether nothing is written.</param>
internal sealed record ImportOptions(string? Locale = null, string? Attachments = null, bool DryRun = false);
