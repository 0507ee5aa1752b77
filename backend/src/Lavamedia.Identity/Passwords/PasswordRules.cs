using System.Globalization;
using Lavamedia.Identity.Users;

namespace Lavamedia.Identity.Passwords;

/// <summary>
/// What a password must be: long, and not one that a thief tries first (NIST SP 800-63B). Nothing is asked of its characters,
/// and it never runs out.
/// </summary>
internal static class PasswordRules
{
    /// <summary>Fewest characters, as people count them.</summary>
    public const int MinimumLength = 12;

    /// <summary>Most characters: hashing work is bounded.</summary>
    public const int MaximumLength = 256;

    private const int ShortestName = 4;

    /// <summary>What is wrong with the password, or null.</summary>
    public static PasswordWeakness? Check(string password, User user)
    {
        if (password.Length > MaximumLength)
        {
            return PasswordWeakness.TooLong;
        }

        if (new StringInfo(password).LengthInTextElements < MinimumLength)
        {
            return PasswordWeakness.TooShort;
        }

        if (CommonPasswords.Contains(password))
        {
            return PasswordWeakness.Common;
        }

        return IsPersonal(password, user) ? PasswordWeakness.Personal : null;
    }

    /// <summary>Whether little of the password is left without the person's names, the address and the product's.</summary>
    private static bool IsPersonal(string password, User user)
    {
        var rest = password;
        var names = user
            .DisplayName.Split(' ', '-', '.', '\'')
            .Concat(user.Email.Split('@', '.', '-', '_', '+'))
            .Append("lavamedia")
            .Where(name => name.Length >= ShortestName)
            .OrderByDescending(name => name.Length);
        foreach (var name in names)
        {
            rest = rest.Replace(name, string.Empty, StringComparison.OrdinalIgnoreCase);
        }

        return rest.Length != password.Length && rest.Count(char.IsLetter) < ShortestName;
    }
}
