namespace Lavamedia.Search.Asking;

/// <summary>
/// Forms of a French word that the stemmer of PostgreSQL tells apart although readers do not: plurals after a vowel (<c>élu</c>,
/// <c>élus</c>), in <c>-x</c> (<c>jeu</c>, <c>jeux</c>) and <c>-aux</c> (<c>travail</c>, <c>travaux</c>), participles in
/// <c>-ée</c>. A form that does not exist does no harm: no text contains it.
/// </summary>
internal static class FrenchForms
{
    private const int ShortestPlural = 4;

    /// <summary>Words in <c>-ail</c> whose plural ends in <c>-aux</c>, and what follows no rule at all.</summary>
    private static readonly Dictionary<string, string> Irregular = BothWays(
        ("travail", "travaux"),
        ("vitrail", "vitraux"),
        ("bail", "baux"),
        ("corail", "coraux"),
        ("émail", "émaux"),
        ("soupirail", "soupiraux"),
        ("œil", "yeux"),
        ("oeil", "yeux"),
        ("ciel", "cieux"),
        ("monsieur", "messieurs"),
        ("madame", "mesdames")
    );

    /// <summary>The forms, without the word itself.</summary>
    public static IEnumerable<string> Of(string word)
    {
        if (Irregular.TryGetValue(word, out var other))
        {
            yield return other;
        }

        if (Ends(word, "eu", "ou"))
        {
            yield return word + "x";
        }
        else if (Ends(word, "eux", "oux") || (word.Length >= ShortestPlural && Ends(word, "as", "is", "os", "us")))
        {
            yield return word[..^1];
        }
        else if (Ends(word, "ée", "ee"))
        {
            yield return word[..^1];
        }
        else if (Ends(word, "ées", "ees"))
        {
            yield return word[..^2];
        }
        else if (Ends(word, "é"))
        {
            yield return word + "e";
        }
        else if (Ends(word, "és"))
        {
            yield return word[..^1] + "e";
        }

        if (word.Length >= ShortestPlural - 1 && Ends(word, "a", "i", "o", "u"))
        {
            yield return word + "s";
        }
    }

    private static bool Ends(string word, params ReadOnlySpan<string> endings)
    {
        foreach (var ending in endings)
        {
            if (word.Length > ending.Length && word.EndsWith(ending, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private static Dictionary<string, string> BothWays(params ReadOnlySpan<(string One, string Many)> pairs)
    {
        var forms = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (one, many) in pairs)
        {
            forms[one] = many;
            forms[many] = one;
        }

        return forms;
    }
}
