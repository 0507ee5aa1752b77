using Lavamedia.Identity.Users.Lifecycle;
using Lavamedia.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Lavamedia.Content.Suggestions;

/// <summary>What a person proposed. It stays when the person goes, as what a former member proposed: texts were made of it.</summary>
internal sealed class SuggestionData(LavamediaDbContext database) : IPersonalData
{
    public string Section => "suggestions";

    public async Task<object> ExportAsync(Guid userId, CancellationToken cancellationToken) =>
        await database
            .Set<ContentSuggestion>()
            .IgnoreQueryFilters()
            .Where(suggestion => suggestion.ProposedById == userId)
            .OrderBy(suggestion => suggestion.ProposedAt)
            .Select(suggestion => new
            {
                suggestion.ContentId,
                Words = suggestion.AnchorQuote,
                suggestion.Replacement,
                suggestion.Note,
                suggestion.State,
                suggestion.ProposedAt,
            })
            .ToListAsync(cancellationToken);

    public Task EraseAsync(Guid userId, CancellationToken cancellationToken) => Task.CompletedTask;
}
