using System.Text;
using Lavamedia.Search.Documents;

namespace Lavamedia.Search.Asking;

/// <summary>
/// What a reader typed, taken apart: words that must all occur, <c>"words in this order"</c>, <c>-without</c>. Nothing that can be typed
/// is an error: what makes no sense is read as words, and no letter reaches the database but as part of a quoted word (F-2).
/// </summary>
public sealed class SearchText
{
    /// <summary>The longest text that is read, in characters; the rest is cut off.</summary>
    public const int MaximumLength = 200;

    private const int MaximumTerms = 16;

    private SearchText(IReadOnlyList<SearchTerm> terms, IReadOnlyList<SearchSynonym>? synonyms = null)
    {
        Terms = terms;
        Synonyms = synonyms ?? [];
    }

    /// <summary>The terms, in their order.</summary>
    public IReadOnlyList<SearchTerm> Terms { get; }

    /// <summary>What is searched for beside some of the terms.</summary>
    public IReadOnlyList<SearchSynonym> Synonyms { get; }

    /// <summary>Whether there is nothing to look for.</summary>
    public bool IsEmpty => Terms.All(term => term.IsExcluded);

    /// <summary>Takes a text apart.</summary>
    public static SearchText Parse(string text)
    {
        text = text.Length > MaximumLength ? text[..MaximumLength] : text;
        var terms = new List<SearchTerm>();
        var position = 0;
        while (position < text.Length && terms.Count < MaximumTerms)
        {
            if (char.IsWhiteSpace(text[position]))
            {
                position++;
                continue;
            }

            var isExcluded = text[position] == '-';
            position += isExcluded ? 1 : 0;
            var isQuoted = position < text.Length && IsQuote(text[position]);
            var (part, end) = isQuoted ? Quoted(text, position + 1) : Unquoted(text, position);
            position = end;
            if (WordsOf(part) is { Count: > 0 } words)
            {
                var isLast = !isQuoted && !isExcluded && position == text.Length;
                terms.Add(new SearchTerm(words, isExcluded, isLast));
            }
        }

        return new SearchText(terms);
    }

    /// <summary>The same text with some words in place of others.</summary>
    /// <param name="corrections">The words that replace others, by these.</param>
    public SearchText With(IReadOnlyDictionary<string, string> corrections) =>
        new([
            .. Terms.Select(term =>
                term with
                {
                    Words = [.. term.Words.Select(word => corrections.GetValueOrDefault(word, word))],
                    IsUnfinished = false,
                }
            ),
        ]);

    /// <summary>The same text with what means the same as some of its terms.</summary>
    /// <param name="synonyms">What means the same.</param>
    public SearchText With(IReadOnlyList<SearchSynonym> synonyms) => new(Terms, synonyms);

    /// <summary>
    /// The text as PostgreSQL's <c>to_tsquery</c> reads it. Words are quoted; what the configuration makes of them, and which ones
    /// it leaves out, is its own affair.
    /// </summary>
    /// <param name="configuration">The configuration that reads the query: what it does not know of its language is said here.</param>
    /// <param name="isApart">Whether the words of a phrase may stand anywhere, which finds all that the phrase finds, and more.</param>
    public string ToQuery(string configuration = SearchConfigurations.Simple, bool isApart = false)
    {
        var parts = new List<string>();
        for (var place = 0; place < Terms.Count; )
        {
            // Of synonyms that begin at the same term the longest is meant: "train à grande vitesse" before "train".
            var count = Synonyms.Where(synonym => synonym.Start == place).Max(synonym => (int?)synonym.Count) ?? 0;
            var typed = Terms
                .Skip(place)
                .Take(Math.Max(count, 1))
                .Select(term => QueryOf(term, configuration, isApart));
            if (count == 0)
            {
                // To exclude each word of a phrase would exclude more than the phrase.
                if (!(isApart && Terms[place] is { IsExcluded: true, IsPhrase: true }))
                {
                    parts.Add(typed.Single());
                }

                place++;
                continue;
            }

            var others = Synonyms
                .Where(synonym => synonym.Start == place && synonym.Count == count)
                .SelectMany(synonym => synonym.Alternatives)
                .Select(words => QueryOf(new SearchTerm(words), configuration, isApart));
            parts.Add($"({string.Join(" | ", others.Prepend($"({string.Join(" & ", typed)})"))})");
            place += count;
        }

        return string.Join(" & ", parts);
    }

    /// <summary>As a reader would type it.</summary>
    public override string ToString() =>
        string.Join(
            ' ',
            Terms.Select(term =>
                (term.IsExcluded ? "-" : string.Empty)
                + (term.IsPhrase ? $"\"{string.Join(' ', term.Words)}\"" : term.Words[0])
            )
        );

    private static string QueryOf(SearchTerm term, string configuration, bool isApart)
    {
        var query = new StringBuilder(term.IsExcluded ? "!(" : "(");
        // What begins like the word is the word as well; said twice, the index would be read twice.
        var end = term is { IsUnfinished: true, IsPhrase: false } && term.Words[0].Length > 1 ? ":*" : string.Empty;
        query.AppendJoin(
            isApart ? " & " : " <-> ",
            term.Words.Select(word => AnyFormOf(word, end, configuration, term.IsPhrase))
        );
        return query.Append(')').ToString();
    }

    private static string AnyFormOf(string word, string end, string configuration, bool isInPhrase)
    {
        if (configuration != SearchConfigurations.French)
        {
            return $"'{word}'{end}";
        }

        var others = FrenchForms.Of(word).Select(form => $"'{form}'");
        var forms = string.Join(" | ", others.Prepend($"'{word}'{end}"));
        return isInPhrase && forms.Contains('|', StringComparison.Ordinal) ? $"({forms})" : forms;
    }

    private static bool IsQuote(char letter) => letter is '"' or '«' or '»' or '“' or '”' or '„';

    private static (string Part, int End) Quoted(string text, int start)
    {
        var end = start;
        while (end < text.Length && !IsQuote(text[end]))
        {
            end++;
        }

        return (text[start..end], Math.Min(end + 1, text.Length));
    }

    private static (string Part, int End) Unquoted(string text, int start)
    {
        var end = start;
        while (end < text.Length && !char.IsWhiteSpace(text[end]) && !IsQuote(text[end]))
        {
            end++;
        }

        return (text[start..end], end);
    }

    /// <summary>An elided article (<c>l'</c>, <c>qu'</c>) is no word of its own: what follows it is meant.</summary>
    private static List<string> WordsOf(string part)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        foreach (var letter in part.Normalize(NormalizationForm.FormC))
        {
            if (char.IsLetterOrDigit(letter))
            {
                word.Append(char.ToLowerInvariant(letter));
                continue;
            }

            if (word.Length > 0 && !(letter is '\'' or '’' && IsElided(word)))
            {
                words.Add(word.ToString());
            }

            word.Clear();
        }

        if (word.Length > 0)
        {
            words.Add(word.ToString());
        }

        return words;
    }

    private static bool IsElided(StringBuilder word) =>
        word.ToString()
            is "l"
                or "d"
                or "j"
                or "m"
                or "t"
                or "s"
                or "c"
                or "n"
                or "qu"
                or "jusqu"
                or "lorsqu"
                or "puisqu";
}
