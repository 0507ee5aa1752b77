namespace Lavamedia.Exchange.Importing;

/// <summary>An import cannot begin.</summary>
/// <param name="message">Why, and what to do.</param>
public sealed class ImportRefusedException(string message) : Exception(message);
