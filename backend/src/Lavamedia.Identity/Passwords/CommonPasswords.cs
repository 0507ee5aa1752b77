using System.Collections.Frozen;
using System.IO.Compression;
using System.Text;

namespace Lavamedia.Identity.Passwords;

/// <summary>
/// Passwords that many people have: what a thief tries first. The list (see the README beside it) holds the long ones whole,
/// and of all others the word in them, because "sunshine" with a year behind it is no better than "sunshine".
/// </summary>
internal static class CommonPasswords
{
    private const string Resource = "Lavamedia.Identity.Passwords.common-passwords.txt.gz";
    private const int ShortestUnit = 1;
    private const int LongestUnit = 4;

    private static readonly Lazy<FrozenSet<string>> List = new(Read);

    public static bool Contains(string password)
    {
        var plain = password.Normalize(NormalizationForm.FormKC).ToLowerInvariant();
        return List.Value.Contains(plain) || IsOneCommonWord(plain) || IsRepetition(plain) || IsSequence(plain);
    }

    private static bool IsOneCommonWord(string password)
    {
        var word = password.AsSpan().Trim("0123456789 .,;:!?-_+*/=#@&$€%()[]{}<>\"'~^|\\");
        return word.Length > 0 && List.Value.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);
    }

    /// <summary>Whether the password is one to four characters again and again.</summary>
    private static bool IsRepetition(string password)
    {
        for (var unit = ShortestUnit; unit <= LongestUnit; unit++)
        {
            var repeats = true;
            for (var index = unit; index < password.Length && repeats; index++)
            {
                repeats = password[index] == password[index - unit];
            }

            if (repeats)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the characters follow one another in the alphabet or among the digits, up or down.</summary>
    private static bool IsSequence(string password)
    {
        var up = true;
        var down = true;
        for (var index = 1; index < password.Length; index++)
        {
            var step = password[index] - password[index - 1];
            // After 9 comes 0 on a keyboard.
            up &= step == 1 || (password[index - 1], password[index]) == ('9', '0');
            down &= step == -1 || (password[index - 1], password[index]) == ('0', '9');
        }

        return up || down;
    }

    private static FrozenSet<string> Read()
    {
        using var file =
            typeof(CommonPasswords).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException($"The assembly lacks {Resource}.");
        using var lines = new StreamReader(new GZipStream(file, CompressionMode.Decompress), Encoding.UTF8);
        var passwords = new List<string>();
        while (lines.ReadLine() is { } line)
        {
            passwords.Add(line);
        }

        return passwords.ToFrozenSet(StringComparer.Ordinal);
    }
}
