using Lavamedia.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Lavamedia.Content.Modelling.Definitions;

/// <summary>Finds what items say now and would no longer say after a change of their type.</summary>
public sealed class FindLosses(LavamediaDbContext database)
{
    /// <summary>What the newest versions of items would lose; nothing where nobody has written anything yet.</summary>
    public async Task<IReadOnlyList<ContentTypeLoss>> FindAsync(
        ModelType before,
        IReadOnlyList<ContentFieldInput> after,
        CancellationToken cancellationToken
    )
    {
        var losses = new List<ContentTypeLoss>();
        foreach (var field in before.Fields)
        {
            var kept = after.FirstOrDefault(other => other.Key == field.Key);
            await AddAsync(before, [field], kept, losses, cancellationToken);
            if (kept is not null && field.Kind == ContentFieldKind.Group && kept.Kind == ContentFieldKind.Group)
            {
                foreach (var inner in field.Fields)
                {
                    await AddAsync(
                        before,
                        [field, inner],
                        kept.Fields?.FirstOrDefault(other => other.Key == inner.Key),
                        losses,
                        cancellationToken
                    );
                }
            }
        }

        return losses;
    }

    private async Task AddAsync(
        ModelType type,
        ModelField[] path,
        ContentFieldInput? kept,
        List<ContentTypeLoss> losses,
        CancellationToken cancellationToken
    )
    {
        var (reason, condition) = ReasonOf(path[^1], kept);
        if (reason is not { } lost)
        {
            return;
        }

        // Keys are letters and digits alone, so they stand for themselves in a path; groups may be several.
        var steps = string.Concat(path.Select(field => $".\"{field.Key}\"{(field.IsList ? "[*]" : "")}"));
        var expression = $"${steps}{condition}";
        var count = await database
            .Database.SqlQuery<int>(
                $"""
                SELECT count(*)::int AS "Value" FROM content_items AS item
                JOIN content_versions AS version ON version.id = item.latest_version_id
                WHERE item.content_type_id = {type.Id}
                  AND jsonb_path_exists(version.fields, {expression}::jsonpath)
                """
            )
            .SingleAsync(cancellationToken);
        if (count > 0)
        {
            losses.Add(new ContentTypeLoss(string.Join('.', path.Select(field => field.Key)), lost, count));
        }
    }

    private static (ContentTypeLossReason? Reason, string Condition) ReasonOf(
        ModelField before,
        ContentFieldInput? after
    )
    {
        if (after is null)
        {
            return (ContentTypeLossReason.Removed, "");
        }

        if (after.Kind != before.Kind)
        {
            return (ContentTypeLossReason.OtherKind, "");
        }

        if (after.IsList != before.IsList)
        {
            return (ContentTypeLossReason.OtherNumber, "");
        }

        var gone = before
            .Choices.Where(choice => after.Choices?.Any(kept => kept.Value == choice.Value) != true)
            .Select(choice => choice.Value)
            .ToList();
        return before.Kind == ContentFieldKind.Choice && gone.Count > 0
            ? (
                ContentTypeLossReason.FewerChoices,
                $" ? ({string.Join(" || ", gone.Select(value => $"@ == {System.Text.Json.JsonSerializer.Serialize(value)}"))})"
            )
            : (null, "");
    }
}
