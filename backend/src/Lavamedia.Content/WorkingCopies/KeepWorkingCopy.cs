using System.Text.Json;
using Lavamedia.Content.Items;
using Lavamedia.GraphQL.Types.Annotated;
using Lavamedia.Platform.Access;
using Lavamedia.Platform.Data;
using Lavamedia.Platform.Errors;
using Microsoft.EntityFrameworkCore;

namespace Lavamedia.Content.WorkingCopies;

/// <summary>Keeps what somebody types, so that it survives the device, the browser and the server.</summary>
public sealed class KeepWorkingCopy(LavamediaDbContext database, IViewer viewer)
{
    /// <summary>The greatest size of a text, in bytes of JSON.</summary>
    public const int MaximumBytes = 2 * 1024 * 1024;

    /// <summary>How many copies a person may have; of more the oldest are forgotten.</summary>
    public const int MaximumCopies = 100;

    /// <summary>Writes over what was kept of the tab before.</summary>
    /// <returns>The copy, or a ContentItemNotFoundError or ValidationError.</returns>
    public async Task<MutationResult<WorkingCopy>> ExecuteAsync(
        string name,
        string tab,
        Guid? itemId,
        JsonElement text,
        CancellationToken cancellationToken
    )
    {
        database.Stage = Stage.Draft;
        var json = text.GetRawText();
        if (Refuse(name, tab, text, json) is { } error)
        {
            return MutationResult<WorkingCopy>.Failure(error);
        }

        if (
            itemId is { } wanted
            && !await database.Set<ContentItem>().AnyAsync(item => item.Id == wanted, cancellationToken)
        )
        {
            return MutationResult<WorkingCopy>.Failure(new ContentItemNotFoundError());
        }

        await database.Database.ExecuteSqlAsync(
            $"""
            INSERT INTO content_working_copies (id, user_id, content_id, name, tab, text, kept_at)
            VALUES ({Guid.CreateVersion7()}, {viewer.UserId}, {itemId}, {name}, {tab}, {json}::jsonb, clock_timestamp())
            ON CONFLICT (user_id, name, tab)
            DO UPDATE SET content_id = excluded.content_id, text = excluded.text, kept_at = excluded.kept_at
            """,
            cancellationToken
        );
        await ForgetOldestAsync(cancellationToken);
        return await database
            .Set<WorkingCopy>()
            .SingleAsync(copy => copy.Name == name && copy.Tab == tab, cancellationToken);
    }

    private static ValidationError? Refuse(string name, string tab, JsonElement text, string json) =>
        text.ValueKind != JsonValueKind.Object
            ? new ValidationError(ValidationReason.Malformed, "The text must be an object.", "text")
        : System.Text.Encoding.UTF8.GetByteCount(json) > MaximumBytes
            ? new ValidationError(
                ValidationReason.TooLong,
                $"At most {MaximumBytes} bytes of text are kept.",
                "text",
                MaximumBytes
            )
        : json.Contains("\\u0000", StringComparison.Ordinal)
            ? new ValidationError(ValidationReason.Malformed, "The character U+0000 cannot be stored.", "text")
        : RefuseName(name, "name") ?? RefuseName(tab, "tab");

    internal static ValidationError? RefuseName(string value, string member) =>
        value.Length is 0 or > WorkingCopyConfiguration.MaximumNameLength
        || value.Contains('\0', StringComparison.Ordinal)
            ? new ValidationError(
                ValidationReason.Malformed,
                $"From 1 to {WorkingCopyConfiguration.MaximumNameLength} characters.",
                member,
                WorkingCopyConfiguration.MaximumNameLength
            )
            : null;

    private async Task ForgetOldestAsync(CancellationToken cancellationToken)
    {
        var oldest = database
            .Set<WorkingCopy>()
            .OrderByDescending(copy => copy.KeptAt)
            .Skip(MaximumCopies)
            .Select(copy => copy.Id);
        await database.Set<WorkingCopy>().Where(copy => oldest.Contains(copy.Id)).ExecuteDeleteAsync(cancellationToken);
    }
}
