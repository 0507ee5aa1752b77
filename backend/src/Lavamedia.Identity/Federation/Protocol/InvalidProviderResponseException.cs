namespace Lavamedia.Identity.Federation.Protocol;

/// <summary>What came back from a provider does not prove who somebody is. The reason is for the log; people learn that it failed.</summary>
/// <param name="reason">What is wrong with it.</param>
internal sealed class InvalidProviderResponseException(string reason) : Exception(reason);
