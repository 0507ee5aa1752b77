using Lavamedia.Search.Spelling;

namespace Lavamedia.Search.Asking;

/// <summary>Searches for what was typed and, where that finds nothing, for what may have been meant.</summary>
public sealed class SearchContent(FindDocuments find, CorrectSpelling correct)
{
    /// <summary>Decides what is searched for; the parts of the answer are found when they are asked for.</summary>
    public async Task<SearchResults> ExecuteAsync(SearchQuestion question, CancellationToken cancellationToken)
    {
        if (question.Text.IsEmpty || await find.AnyAsync(question, cancellationToken))
        {
            return new SearchResults(question, CorrectedText: null);
        }

        if (await correct.CorrectAsync(question.Text, question.Locale, cancellationToken) is { } meant)
        {
            var corrected = question with { Text = meant };
            if (await find.AnyAsync(corrected, cancellationToken))
            {
                return new SearchResults(corrected, meant.ToString());
            }
        }

        return new SearchResults(question, CorrectedText: null);
    }
}
