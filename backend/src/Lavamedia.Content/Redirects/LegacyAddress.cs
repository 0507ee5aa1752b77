using Lavamedia.Content.Items;

namespace Lavamedia.Content.Redirects;

/// <summary>
/// An address at which readers found an item while another system published it, such as <c>2021/03/la-coulee</c> or <c>?123</c>. It leads to
/// the item itself, wherever that is now.
/// </summary>
public sealed class LegacyAddress
{
    /// <summary>Longest address, in characters.</summary>
    public const int MaximumLength = 400;

    private static readonly string[] Numbers = ["p", "page_id", "attachment_id"];

    /// <summary>The key.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>The address in the form of <see cref="KeyOf"/>.</summary>
    public required string Address { get; init; }

    /// <summary>The key of the item.</summary>
    public Guid ContentId { get; set; }

    /// <summary>The item.</summary>
    public ContentItem Content { get; init; } = null!;

    /// <summary>
    /// What the forms of one address have in common: a path without slashes around it, in small letters; or the number by which WordPress
    /// names what it publishes (<c>/?p=123</c>), after a question mark. Empty for the front page.
    /// </summary>
    public static string KeyOf(string pathAndQuery)
    {
        var parts = pathAndQuery.Split('#')[0].Split('?', 2);
        var number =
            parts.Length == 2
                ? Array.Find(
                    parts[1].Split('&'),
                    part => Array.Exists(Numbers, name => part.StartsWith($"{name}=", StringComparison.Ordinal))
                )
                : null;
        return number is not null
            ? $"?{number[(number.IndexOf('=', StringComparison.Ordinal) + 1)..]}"
            : Uri.UnescapeDataString(parts[0]).Trim('/').ToLowerInvariant();
    }
}
