using Lavamedia.Search.Engines;
using Lavamedia.Search.Pins;
using Lavamedia.Search.Spelling;
using Lavamedia.Search.Synonyms;

namespace Lavamedia.Search.Asking;

/// <summary>Searches for what was typed and, where that finds nothing, for what may have been meant.</summary>
public sealed class SearchContent(ISearchEngine engine, FindSynonyms synonyms, FindPins pins, CorrectSpelling correct)
{
    /// <summary>Decides what is searched for, and finds it.</summary>
    /// <param name="question">What is searched for.</param>
    /// <param name="isCurated">Whether synonyms and pinned items are added.</param>
    /// <param name="cancellationToken">Cancels the statements.</param>
    public async Task<SearchResults> ExecuteAsync(
        SearchQuestion question,
        bool isCurated,
        CancellationToken cancellationToken
    )
    {
        var results = await FindAsync(question, isCurated, cancellationToken);
        if (results.Ranking.Documents.Count > 0 || question.Text.IsEmpty)
        {
            return results;
        }

        if (await correct.CorrectAsync(question.Text, question.Locale, cancellationToken) is { } meant)
        {
            var other = await FindAsync(question with { Text = meant }, isCurated, cancellationToken);
            if (other.Ranking.Documents.Count > 0)
            {
                return other with { CorrectedText = meant.ToString() };
            }
        }

        return results;
    }

    private async Task<SearchResults> FindAsync(
        SearchQuestion question,
        bool isCurated,
        CancellationToken cancellationToken
    )
    {
        if (isCurated)
        {
            question = question with
            {
                Text = await synonyms.AddAsync(question.Text, question.Locale, cancellationToken),
            };
        }

        var ranking = await engine.RankAsync(question, cancellationToken);
        var first = isCurated ? await pins.FindAsync(question, cancellationToken) : [];
        return new SearchResults(question, CorrectedText: null, ranking.After(first));
    }
}
