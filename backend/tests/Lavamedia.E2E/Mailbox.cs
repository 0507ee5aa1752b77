using System.Text.RegularExpressions;

namespace Lavamedia.E2E;

/// <summary>The mails of the installation: without a mail server they are files in its data folder.</summary>
internal static partial class Mailbox
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    private static string Folder { get; } =
        Path.Combine(
            Environment.GetEnvironmentVariable("LAVAMEDIA_DATA")
                ?? throw new InvalidOperationException("LAVAMEDIA_DATA is not set: the tests read the mails there."),
            "mail"
        );

    /// <summary>The link to a page of <c>/auth</c>, or of the newsletter, in the newest mail to an address.</summary>
    public static async Task<string> LinkAsync(string email, string page)
    {
        var deadline = DateTimeOffset.UtcNow + Patience;
        while (true)
        {
            foreach (var file in Files().OrderDescending(StringComparer.Ordinal))
            {
                var text = await File.ReadAllTextAsync(file);
                if (
                    text.Contains(email, StringComparison.OrdinalIgnoreCase)
                    && Link().Matches(Decode(text)).FirstOrDefault(link => link.Groups[1].Value == page) is { } found
                )
                {
                    return found.Value;
                }
            }

            DateTimeOffset.UtcNow.ShouldBeLessThan(deadline, $"no mail with a link to {page} came to {email}");
            await Task.Delay(100);
        }
    }

    private static IEnumerable<string> Files() =>
        Directory.Exists(Folder) ? Directory.EnumerateFiles(Folder, "*.eml") : [];

    /// <summary>Quoted-printable (RFC 2045): soft line breaks go, numbers become characters. Links are ASCII.</summary>
    private static string Decode(string mime) =>
        Number()
            .Replace(
                SoftBreak().Replace(mime, string.Empty),
                number => ((char)Convert.ToInt32(number.Groups[1].Value, 16)).ToString()
            );

    [GeneratedRegex(@"https?://\S+/(?:auth|newsletter)/([a-z-]+)\?token=[\w-]+")]
    private static partial Regex Link();

    [GeneratedRegex("=\r?\n")]
    private static partial Regex SoftBreak();

    [GeneratedRegex("=([0-9A-F]{2})")]
    private static partial Regex Number();
}
