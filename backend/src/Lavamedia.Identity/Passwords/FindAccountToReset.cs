namespace Lavamedia.Identity.Passwords;

/// <summary>Looks whether an address that wants a new password belongs to anybody.</summary>
/// <param name="Email">The address.</param>
internal sealed record FindAccountToReset(string Email);
