namespace Lavamedia.GraphQL.Types.Comparison;

/// <summary>Differences between the fields of an input object.</summary>
internal static class InputFieldComparison
{
    public static IEnumerable<SchemaChange> Compare(InputObjectType before, InputObjectType after)
    {
        if (before.IsOneOf != after.IsOneOf)
        {
            yield return new(
                after.IsOneOf ? ChangeSeverity.Breaking : ChangeSeverity.Safe,
                "ONE_OF_CHANGED",
                before.Name,
                after.IsOneOf ? $"{before} takes exactly one field now." : $"{before} takes several fields now."
            );
        }

        foreach (var field in before.Fields)
        {
            if (!after.Fields.TryGet(field.Name, out var other))
            {
                yield return new(
                    ChangeSeverity.Breaking,
                    "FIELD_REMOVED",
                    field.ToString(),
                    $"Field {field} was removed."
                );
                continue;
            }

            if (field.Type.ToString() != other.Type.ToString())
            {
                yield return new(
                    TypeChange.IsSafeForInput(field.Type, other.Type) ? ChangeSeverity.Safe : ChangeSeverity.Breaking,
                    "FIELD_CHANGED_KIND",
                    field.ToString(),
                    $"Field {field} changed type from {field.Type} to {other.Type}."
                );
            }

            foreach (
                var change in Documentation.Compare(
                    field.ToString(),
                    field.Description,
                    other.Description,
                    field.DeprecationReason,
                    other.DeprecationReason
                )
            )
            {
                yield return change;
            }
        }

        foreach (var field in after.Fields.Where(field => !before.Fields.TryGet(field.Name, out _)))
        {
            yield return field.IsRequired
                ? new(
                    ChangeSeverity.Breaking,
                    "REQUIRED_INPUT_FIELD_ADDED",
                    before.Name,
                    $"A required field {field} was added."
                )
                : new(
                    ChangeSeverity.Dangerous,
                    "OPTIONAL_INPUT_FIELD_ADDED",
                    before.Name,
                    $"An optional field {field} was added."
                );
        }
    }
}
