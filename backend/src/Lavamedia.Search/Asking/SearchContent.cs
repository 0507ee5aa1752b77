using Lavamedia.Search.Spelling;

namespace Lavamedia.Search.Asking;

/// <summary>Searches for what was typed and, where that finds nothing, for what may have been meant.</summary>
public sealed class SearchContent(RankDocuments rank, CorrectSpelling correct)
{
    /// <summary>Decides what is searched for, and finds it.</summary>
    public async Task<SearchResults> ExecuteAsync(SearchQuestion question, CancellationToken cancellationToken)
    {
        var ranking = await rank.ExecuteAsync(question, cancellationToken);
        if (ranking.Documents.Count > 0 || question.Text.IsEmpty)
        {
            return new SearchResults(question, CorrectedText: null, ranking);
        }

        if (await correct.CorrectAsync(question.Text, question.Locale, cancellationToken) is { } meant)
        {
            var corrected = question with { Text = meant };
            var other = await rank.ExecuteAsync(corrected, cancellationToken);
            if (other.Documents.Count > 0)
            {
                return new SearchResults(corrected, meant.ToString(), other);
            }
        }

        return new SearchResults(question, CorrectedText: null, ranking);
    }
}
