using System.Net;
using System.Security.Cryptography;
using System.Text;

namespace Lavamedia.Identity.Sessions.Attempts;

/// <summary>An attempt, by what the server itself knows of it.</summary>
/// <param name="AccountHash">SHA-256 of door and account name, in lower case.</param>
/// <param name="Address">Where it comes from.</param>
internal readonly record struct Attempt(byte[] AccountHash, IPAddress Address)
{
    /// <summary>An attempt at a door.</summary>
    public static Attempt At(AttemptDoor door, string account, IPAddress address)
    {
        var name = account.Trim().ToLowerInvariant();
        return new Attempt(
            SHA256.HashData(Encoding.UTF8.GetBytes(door == AttemptDoor.Password ? name : $"{door}:{name}")),
            address
        );
    }
}
