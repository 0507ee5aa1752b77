using System.Text.RegularExpressions;

namespace Lavamedia.Content.Modelling;

/// <summary>The names that programs know types and fields by: they become names of the GraphQL schema.</summary>
public static partial class ModelKey
{
    /// <summary>Longest key, in characters.</summary>
    public const int MaximumLength = 40;

    /// <summary>Whether a text can be a key: a small letter, then letters and digits.</summary>
    public static bool IsValid(string text) => Form().IsMatch(text);

    /// <summary>The key as the name of a type of the schema.</summary>
    public static string Pascal(string key) => char.ToUpperInvariant(key[0]) + key[1..];

    [GeneratedRegex("^[a-z][A-Za-z0-9]{0,39}$", RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}
