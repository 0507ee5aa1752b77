using System.Text;
using Lavamedia.Identity.Users;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace Lavamedia.Identity.Passwords;

/// <summary>
/// ASP.NET Core Identity's hasher (PBKDF2, HMAC-SHA-512), with passwords in one Unicode form first: an "é" that one keyboard
/// sends as one character and another as two is the same (NIST SP 800-63B).
/// </summary>
internal sealed class HashPasswords(IOptions<PasswordHasherOptions> options) : PasswordHasher<User>(options)
{
    /// <summary>What OWASP asks of PBKDF2 with HMAC-SHA-512; a hash of fewer is made anew at the next sign-in.</summary>
    public const int Iterations = 210_000;

    public override string HashPassword(User user, string password) => base.HashPassword(user, Normalize(password));

    public override PasswordVerificationResult VerifyHashedPassword(
        User user,
        string hashedPassword,
        string providedPassword
    ) => base.VerifyHashedPassword(user, hashedPassword, Normalize(providedPassword));

    private static string Normalize(string password)
    {
        if (password.Length > PasswordRules.MaximumLength)
        {
            // Longer than any that was ever set: wrong, at the usual price.
            password = password[..PasswordRules.MaximumLength] + "…";
        }

        try
        {
            return password.Normalize(NormalizationForm.FormC);
        }
        catch (ArgumentException)
        {
            // Half a surrogate pair has no form; it is compared as it is.
            return password;
        }
    }
}
