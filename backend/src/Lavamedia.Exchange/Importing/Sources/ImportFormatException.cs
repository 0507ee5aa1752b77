namespace Lavamedia.Exchange.Importing.Sources;

/// <summary>A file is not what it was said to be.</summary>
/// <param name="message">What was expected, and what was found.</param>
public sealed class ImportFormatException(string message) : Exception(message);
