namespace Lavamedia.Content.Redirects;

/// <summary>Where what stood at an address is found now.</summary>
/// <param name="Path">The present path on the portal.</param>
/// <param name="IsPermanent">Whether it has moved for good, so that links and search engines may forget the former address.</param>
public sealed record Redirect(string Path, bool IsPermanent);
