namespace Lavamedia.GraphQL.Types.Comparison;

/// <summary>Differences between the fields of an object or interface type.</summary>
internal static class FieldComparison
{
    public static IEnumerable<SchemaChange> Compare(ComplexType before, ComplexType after)
    {
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

            foreach (var change in Compare(field, other))
            {
                yield return change;
            }
        }

        foreach (var field in after.Fields.Where(field => !before.Fields.TryGet(field.Name, out _)))
        {
            yield return new(ChangeSeverity.Safe, "FIELD_ADDED", field.ToString(), $"Field {field} was added.");
        }
    }

    private static IEnumerable<SchemaChange> Compare(FieldDefinition before, FieldDefinition after)
    {
        if (before.Type.ToString() != after.Type.ToString())
        {
            yield return new(
                TypeChange.IsSafeForOutput(before.Type, after.Type) ? ChangeSeverity.Safe : ChangeSeverity.Breaking,
                "FIELD_CHANGED_KIND",
                before.ToString(),
                $"Field {before} changed type from {before.Type} to {after.Type}."
            );
        }

        foreach (var change in ArgumentComparison.Compare(before.ToString(), before.Arguments, after.Arguments))
        {
            yield return change;
        }

        foreach (
            var change in Documentation.Compare(
                before.ToString(),
                before.Description,
                after.Description,
                before.DeprecationReason,
                after.DeprecationReason
            )
        )
        {
            yield return change;
        }
    }
}
