using Lavamedia.Content.Items;
using Lavamedia.Content.Localization;
using Lavamedia.GraphQL.Types.Annotated;
using Lavamedia.Platform.Data;
using Lavamedia.Platform.Errors;
using Lavamedia.Search.Asking;
using Microsoft.EntityFrameworkCore;

namespace Lavamedia.Search.Pins;

/// <summary>Says what stands first for a question. The next reader who asks it, on any instance, sees it so.</summary>
public sealed class SetSearchPins(LavamediaDbContext database)
{
    /// <summary>Replaces what was pinned for the question.</summary>
    /// <returns>The question, or ValidationErrors.</returns>
    public async Task<MutationResult<PinnedSearch>> ExecuteAsync(
        SetSearchPinsInput input,
        CancellationToken cancellationToken
    )
    {
        var query = string.Join(' ', PlainWords.Of(input.Query));
        Guid[] ids = [.. input.ContentIds.Distinct()];
        if (Check(input.Locale, query, ids) is { Count: > 0 } errors)
        {
            return MutationResult<PinnedSearch>.Failure([.. errors]);
        }

        // Only what readers can see now is pinned; what is withdrawn later is left out while it is.
        var known = await database
            .Set<ContentItem>()
            .CountAsync(item => ids.Contains(item.Id) && item.Status == ContentStatus.Published, cancellationToken);
        if (known != ids.Length)
        {
            return MutationResult<PinnedSearch>.Failure(
                new ValidationError(ValidationReason.NotFound, "One of the items is not published.", "contentIds")
            );
        }

        await using var transaction = await database.Database.BeginTransactionAsync(cancellationToken);
        // Two who pin for the same question do so one after the other.
        await database.Database.ExecuteSqlAsync(
            $"SELECT pg_advisory_xact_lock(hashtextextended({"search.pins " + input.Locale + " " + query}, 0))",
            cancellationToken
        );
        var before = await database
            .Set<SearchPin>()
            .AsTracking()
            .Where(pin => pin.Locale == input.Locale && pin.Query == query)
            .ToListAsync(cancellationToken);
        database.RemoveRange(before);
        await database.SaveChangesAsync(cancellationToken);
        // What is not published now stays pinned behind the others: it comes back with its item.
        var kept = before.Select(pin => pin.ContentId!.Value).ToArray();
        var hidden = await database
            .Set<ContentItem>()
            .IgnoreQueryFilters([VisibilityFilter.Name])
            .Where(item => kept.Contains(item.Id) && item.Status != ContentStatus.Published)
            .Select(item => item.Id)
            .ToListAsync(cancellationToken);
        database.AddRange(
            ids.Concat(hidden)
                .Select(
                    (id, position) =>
                        new SearchPin
                        {
                            Locale = input.Locale,
                            Query = query,
                            Position = position,
                            ContentId = id,
                        }
                )
        );
        await database.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return new PinnedSearch(input.Locale, query, ids.Length);
    }

    private static List<ValidationError> Check(string locale, string query, Guid[] ids)
    {
        var errors = new List<ValidationError>();
        if (!ContentLocales.Supported.Contains(locale))
        {
            errors.Add(
                new ValidationError(
                    ValidationReason.NotSupported,
                    $"The languages are {string.Join(", ", ContentLocales.Supported)}.",
                    "locale"
                )
            );
        }

        if (query.Length == 0)
        {
            errors.Add(new ValidationError(ValidationReason.Required, "A question has letters or digits.", "query"));
        }

        if (ids.Length > SearchPin.MaximumPerQuery)
        {
            errors.Add(
                new ValidationError(
                    ValidationReason.TooLong,
                    $"At most {SearchPin.MaximumPerQuery} items.",
                    "contentIds",
                    SearchPin.MaximumPerQuery
                )
            );
        }

        return errors;
    }
}
