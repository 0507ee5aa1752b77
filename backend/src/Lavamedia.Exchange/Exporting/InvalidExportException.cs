namespace Lavamedia.Exchange.Exporting;

/// <summary>An export cannot be imported: it is damaged, of a later version, or there is something here already.</summary>
/// <param name="message">What is wrong, and what to do.</param>
public sealed class InvalidExportException(string message) : Exception(message);
