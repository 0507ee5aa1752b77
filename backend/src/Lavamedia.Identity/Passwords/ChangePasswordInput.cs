namespace Lavamedia.Identity.Passwords;

/// <summary>A new password for oneself.</summary>
/// <param name="CurrentPassword">The password until now.</param>
/// <param name="NewPassword">The password from now on.</param>
public sealed record ChangePasswordInput(string CurrentPassword, string NewPassword);
