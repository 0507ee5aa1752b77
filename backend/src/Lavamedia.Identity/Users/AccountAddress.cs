using System.Diagnostics.CodeAnalysis;
using System.Net.Mail;

namespace Lavamedia.Identity.Users;

/// <summary>An e-mail address as accounts have it.</summary>
public static class AccountAddress
{
    /// <summary>Longest address, in characters (RFC 5321).</summary>
    public const int MaximumLength = 254;

    /// <summary>Reads what somebody typed: one plain address, without a name or a comment.</summary>
    public static bool TryRead(string? text, [NotNullWhen(true)] out string? address)
    {
        address = text?.Trim();
        if (
            address is { Length: > 2 and <= MaximumLength }
            && !address.Any(character => char.IsControl(character) || char.IsWhiteSpace(character))
            && MailAddress.TryCreate(address, out var parsed)
            && parsed.Address == address
        )
        {
            return true;
        }

        address = null;
        return false;
    }
}
