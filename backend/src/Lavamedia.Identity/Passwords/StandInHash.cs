using Lavamedia.Identity.Users;
using Microsoft.AspNetCore.Identity;

namespace Lavamedia.Identity.Passwords;

/// <summary>A hash that belongs to nobody: verified in the place of an unknown account's, so that the answer takes as long (T-7).</summary>
internal sealed class StandInHash(IPasswordHasher<User> passwords)
{
    public string Hash { get; } = passwords.HashPassword(null!, Guid.NewGuid().ToString());
}
