using Lavamedia.Search.Documents;

namespace Lavamedia.Search.Asking.Matching;

/// <summary>
/// What a reader typed, read once for each way in which documents are divided into words, and not for each document. The parts of a
/// statement ask for it by the name of the configuration.
/// </summary>
internal sealed class AskedWords
{
    private const string Part = "asked";
    private const string ApartSuffix = "_apart";

    private AskedWords(SearchQuestion question)
    {
        Dated = ConfigurationsOfDated(question);
        Undated = ConfigurationsOfUndated(question);
        HasPhrase = question.Text.Terms.Any(term => term.IsPhrase);
    }

    /// <summary>By what the words of articles and pages are read, which alone have a date: by their language.</summary>
    public IReadOnlyList<string> Dated { get; }

    /// <summary>By what the words of all else are read: people and media have no language. None where only what has a date is asked for.</summary>
    public IReadOnlyList<string> Undated { get; }

    /// <summary>Whether words have to stand side by side, which no index knows.</summary>
    public bool HasPhrase { get; }

    /// <summary>Reads what was typed at the beginning of a statement.</summary>
    public static AskedWords ReadIn(MatchStatement statement, SearchQuestion question)
    {
        var asked = new AskedWords(question);
        List<string> columns = [];
        foreach (var configuration in asked.Dated.Union(asked.Undated))
        {
            Read(configuration, configuration, isApart: false);
            if (asked.HasPhrase)
            {
                Read(configuration, configuration + ApartSuffix, isApart: true);
            }
        }

        statement.Let(Part, $"SELECT {string.Join(", ", columns)}");
        return asked;

        void Read(string configuration, string name, bool isApart)
        {
            statement.Set(name, question.Text.ToQuery(configuration, isApart));
            columns.Add($"to_tsquery('{configuration}', @{name}) AS {name}");
        }
    }

    /// <summary>
    /// The condition of a document's answering. Each configuration by itself: where the index has found a document by its words, they need
    /// not be read again, as they would be for an alternative of two languages.
    /// </summary>
    /// <param name="column">Where the words are looked for: <c>words</c> or <c>head</c>.</param>
    /// <param name="configuration">One of <see cref="Dated"/> or <see cref="Undated"/>.</param>
    /// <param name="isApart">Whether words of a phrase may stand anywhere.</param>
    public static string Answers(string column, string configuration, bool isApart = false) =>
        $"document.configuration = '{configuration}' AND document.{column} @@ {Of(isApart ? configuration + ApartSuffix : configuration)}";

    /// <summary>What was typed, as a row that has a <c>configuration</c> reads it.</summary>
    public static string Of(IEnumerable<string> configurations) =>
        configurations.ToList() is [var only]
            ? Of(only)
            : $"CASE configuration {string.Join(' ', configurations.Select(name => $"WHEN '{name}' THEN {Of(name)}"))} END";

    private static string Of(string name) => $"(SELECT {name} FROM {Part})";

    private static IReadOnlyList<string> ConfigurationsOfDated(SearchQuestion question) =>
        question.Locale is null ? SearchConfigurations.All : [SearchConfigurations.Of(question.Locale)];

    private static IReadOnlyList<string> ConfigurationsOfUndated(SearchQuestion question)
    {
        var filter = question.Filter;
        if (
            filter is not { CategoryId: null, AuthorId: null, PublishedFrom: null, PublishedBefore: null }
            || filter.Kinds?.All(kind => kind is SearchKind.Article or SearchKind.Page) == true
        )
        {
            return [];
        }

        var dated = ConfigurationsOfDated(question);
        return filter.Kinds?.Any(kind => kind is SearchKind.Author or SearchKind.Media) == false
            ? dated
            : [.. dated.Append(SearchConfigurations.Simple).Distinct()];
    }
}
