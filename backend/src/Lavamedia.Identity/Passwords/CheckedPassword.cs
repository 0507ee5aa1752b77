using Lavamedia.Identity.Users;

namespace Lavamedia.Identity.Passwords;

/// <summary>What is known of somebody whose password is right.</summary>
/// <param name="User">The person; tracked.</param>
/// <param name="IsCodeAskedFor">Whether a code is asked for as well before a session begins.</param>
internal sealed record CheckedPassword(User User, bool IsCodeAskedFor);
