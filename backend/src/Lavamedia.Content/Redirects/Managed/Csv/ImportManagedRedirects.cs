using Lavamedia.GraphQL.Types.Annotated;
using Lavamedia.Platform.Csv;
using Lavamedia.Platform.Data;
using Lavamedia.Platform.Errors;
using Microsoft.EntityFrameworkCore;

namespace Lavamedia.Content.Redirects.Managed.Csv;

/// <summary>Takes redirects from a file: each row as if somebody had written it, the right ones together.</summary>
public sealed class ImportManagedRedirects(
    LavamediaDbContext database,
    RedirectTransaction transaction,
    CheckManagedRedirect check,
    KeepManagedRedirects keep
)
{
    /// <summary>The most rows of a file.</summary>
    public const int MostRows = 1000;

    /// <summary>The most problems that are told.</summary>
    public const int MostProblems = 100;

    private const int LongestFile = 2_000_000;

    /// <summary>Reads the file.</summary>
    /// <returns>What it did, or a ValidationError of a file that is none.</returns>
    public async Task<MutationResult<ManagedRedirectImport>> ExecuteAsync(
        ImportManagedRedirectsInput input,
        CancellationToken cancellationToken
    )
    {
        if (input.Csv.Length > LongestFile)
        {
            return Refuse(ValidationReason.TooLong, $"At most {LongestFile} characters.", LongestFile);
        }

        var rows = CsvTable.Read(input.Csv).Take(MostRows + 2).ToList();
        if (rows.Count == 0 || RedirectColumns.Read(rows[0].Cells) is not { } columns)
        {
            return Refuse(
                ValidationReason.Malformed,
                $"The first row names the columns, such as {string.Join(", ", RedirectColumns.Written.Take(6))}."
            );
        }

        if (rows.Count > MostRows + 1)
        {
            return Refuse(ValidationReason.TooLong, $"At most {MostRows} rows; divide the file.", MostRows);
        }

        ManagedRedirectImport? report = null;
        var result = await transaction.RunAsync(
            async now =>
            {
                report = await StoreAsync(input.DryRun, columns, rows.Skip(1), now, cancellationToken);
                // A trial is taken back as what fails is.
                return input.DryRun
                    ? MutationResult<ManagedRedirectImport>.Failure(
                        new ValidationError(ValidationReason.NotSupported, "Nothing is stored.", "dryRun")
                    )
                    : report;
            },
            cancellationToken
        );
        return input.DryRun ? report! : result;
    }

    private async Task<ManagedRedirectImport> StoreAsync(
        bool isDryRun,
        RedirectColumns columns,
        IEnumerable<(int Line, IReadOnlyList<string> Cells)> rows,
        DateTimeOffset now,
        CancellationToken cancellationToken
    )
    {
        var rules = await check.LoadRulesAsync(cancellationToken);
        var known = await database
            .Set<ManagedRedirect>()
            .AsTracking()
            .ToDictionaryAsync(redirect => redirect.SourceKey, StringComparer.Ordinal, cancellationToken);
        var problems = new List<ManagedRedirectImportProblem>();
        var (created, updated, unchanged) = (0, 0, 0);
        foreach (var (line, cells) in rows)
        {
            var (draft, column) = columns.Draft(cells);
            if (draft is null)
            {
                problems.Add(Unreadable(line, cells, column));
                continue;
            }

            var present = known.GetValueOrDefault(check.KeyOf(draft.Source) ?? string.Empty);
            if (present is not null && IsSaid(draft, present))
            {
                unchanged++;
                continue;
            }

            var (redirect, errors) = await keep.StoreAsync(present, draft, rules, now, cancellationToken);
            if (redirect is null)
            {
                problems.Add(Problem(line, draft.Source, errors[0]));
                continue;
            }

            known[redirect.SourceKey] = redirect;
            (created, updated) = present is null ? (created + 1, updated) : (created, updated + 1);
        }

        return new ManagedRedirectImport(
            isDryRun,
            created,
            updated,
            unchanged,
            problems.Count,
            [.. problems.Take(MostProblems)]
        );
    }

    private static bool IsSaid(ManagedRedirectDraft draft, ManagedRedirect present) =>
        (draft.Kind == RedirectKind.Gone ? null : draft.Target) == present.Target
        && draft.Kind == present.Kind
        && draft.IsEnabled == present.IsEnabled
        && draft.Position == present.Position
        && (string.IsNullOrWhiteSpace(draft.Note) ? null : draft.Note.Trim()) == present.Note;

    private static ManagedRedirectImportProblem Unreadable(int line, IReadOnlyList<string> cells, string? column) =>
        column == "regex"
            ? new(
                line,
                cells[0],
                "REGULAR_EXPRESSION",
                "source",
                "Regular expressions are not taken; write a pattern with stars."
            )
            : new(line, cells[0], "VALIDATION", column, $"What stands in the column '{column}' is not understood.");

    private static ManagedRedirectImportProblem Problem(int line, string source, IGraphQLError error) =>
        new(line, source, error.Code, (error as ValidationError)?.Path[0], error.Message);

    private static MutationResult<ManagedRedirectImport> Refuse(
        ValidationReason reason,
        string message,
        int? limit = null
    ) => MutationResult<ManagedRedirectImport>.Failure(new ValidationError(reason, message, "csv", limit));
}
