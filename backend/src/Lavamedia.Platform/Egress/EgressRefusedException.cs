namespace Lavamedia.Platform.Egress;

/// <summary>An outbound request would have gone where it must not.</summary>
/// <param name="message">Where and why, for operators; never shown to those who gave the address.</param>
public sealed class EgressRefusedException(string message) : IOException(message);
