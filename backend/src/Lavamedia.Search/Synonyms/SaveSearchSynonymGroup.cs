using Lavamedia.Content.Localization;
using Lavamedia.GraphQL.Types.Annotated;
using Lavamedia.Platform.Data;
using Lavamedia.Platform.Errors;
using Lavamedia.Search.Asking;
using Microsoft.EntityFrameworkCore;

namespace Lavamedia.Search.Synonyms;

/// <summary>Keeps words that mean the same. The next question of any reader, on any instance, knows of it.</summary>
public sealed class SaveSearchSynonymGroup(LavamediaDbContext database)
{
    /// <summary>Stores the group.</summary>
    /// <returns>The group, or a SearchSynonymGroupNotFoundError, SearchSynonymGroupConflictError or ValidationErrors.</returns>
    public async Task<MutationResult<SearchSynonymGroup>> ExecuteAsync(
        SaveSearchSynonymGroupInput input,
        CancellationToken cancellationToken
    )
    {
        var (words, meanings) = (Clean(input.Words), Clean(input.Meanings));
        if (Check(input.Locale, words, meanings) is { Count: > 0 } errors)
        {
            return MutationResult<SearchSynonymGroup>.Failure([.. errors]);
        }

        await using var transaction = await database.Database.BeginTransactionAsync(cancellationToken);
        SearchSynonymGroup? group;
        if (input.Id is { } id)
        {
            group = await database
                .Set<SearchSynonymGroup>()
                .FromSql($"SELECT * FROM search_synonym_groups WHERE id = {id} FOR UPDATE")
                .AsTracking()
                .SingleOrDefaultAsync(cancellationToken);
            if (group is null)
            {
                return MutationResult<SearchSynonymGroup>.Failure(new SearchSynonymGroupNotFoundError());
            }

            if (group.Version != input.ExpectedVersion)
            {
                return MutationResult<SearchSynonymGroup>.Failure(
                    new SearchSynonymGroupConflictError(input.ExpectedVersion ?? 0, group)
                );
            }

            (group.Words, group.Meanings) = (words, meanings);
            group.Version++;
        }
        else
        {
            group = new SearchSynonymGroup
            {
                Locale = input.Locale,
                Words = words,
                Meanings = meanings,
            };
            database.Add(group);
        }

        await database.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return group;
    }

    private static List<string> Clean(IEnumerable<string> words) =>
        [
            .. words
                .Select(word => word.Trim())
                .Where(word => word.Length > 0)
                .DistinctBy(word => string.Join(' ', PlainWords.Of(word)), StringComparer.Ordinal),
        ];

    private static List<ValidationError> Check(string locale, List<string> words, List<string> meanings)
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

        if (words.Count == 0 || (words.Count == 1 && meanings.Count == 0))
        {
            errors.Add(
                new ValidationError(ValidationReason.Required, "Two words that mean the same are needed.", "words")
            );
        }

        CheckSide(errors, words, "words");
        CheckSide(errors, meanings, "meanings");
        return errors;
    }

    private static void CheckSide(List<ValidationError> errors, List<string> words, string path)
    {
        if (words.Count > SearchSynonymGroup.MaximumWords)
        {
            errors.Add(
                new ValidationError(
                    ValidationReason.TooLong,
                    $"At most {SearchSynonymGroup.MaximumWords} words.",
                    path,
                    SearchSynonymGroup.MaximumWords
                )
            );
        }

        if (words.Exists(word => word.Length > SearchSynonymGroup.MaximumLength))
        {
            errors.Add(
                new ValidationError(
                    ValidationReason.TooLong,
                    $"A word has at most {SearchSynonymGroup.MaximumLength} characters.",
                    path,
                    SearchSynonymGroup.MaximumLength
                )
            );
        }

        if (words.Exists(word => PlainWords.Of(word).Count == 0))
        {
            errors.Add(new ValidationError(ValidationReason.Malformed, "A word has letters or digits.", path));
        }
    }
}
