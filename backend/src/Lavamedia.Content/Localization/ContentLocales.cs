using System.Text.RegularExpressions;

namespace Lavamedia.Content.Localization;

/// <summary>The languages of the publication: one process serves one publication.</summary>
public static partial class ContentLocales
{
    /// <summary>The language of addresses without a prefix.</summary>
    public const string Default = "fr";

    /// <summary>The setting that names all languages, such as <c>fr,en,de</c>.</summary>
    public const string Setting = "Lavamedia:Locales";

    /// <summary>Longest locale that the database keeps, in characters.</summary>
    internal const int MaximumLength = 20;

    /// <summary>All languages, the default first.</summary>
    public static IReadOnlyList<string> Supported { get; private set; } = Usual;

    private static IReadOnlyList<string> Usual => [Default, "en"];

    /// <summary>Takes the languages that are configured; French and English where none are.</summary>
    /// <param name="configured">The tags, divided by commas. French need not be among them.</param>
    /// <exception cref="FormatException">One is no language tag that an address can begin with.</exception>
    internal static void Use(string? configured) =>
        Supported = string.IsNullOrWhiteSpace(configured) ? Usual : Read(configured);

    /// <summary>The languages that a setting names, the default first.</summary>
    /// <exception cref="FormatException">One is no language tag that an address can begin with.</exception>
    internal static IReadOnlyList<string> Read(string configured)
    {
        var tags = configured.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return tags.FirstOrDefault(tag => tag.Length > MaximumLength || !Tag.IsMatch(tag)) is { } wrong
            ? throw new FormatException(
                $"{Setting} names '{wrong}', which is no language tag. Name languages as in 'fr,en,pt-br'."
            )
            : [Default, .. tags.Where(tag => tag != Default).Distinct()];
    }

    /// <summary>A BCP 47 tag of a language, with a script or a region where need be, in small letters as addresses are.</summary>
    [GeneratedRegex("^[a-z]{2,3}(-[a-z0-9]{2,8})*$")]
    private static partial Regex Tag { get; }
}
