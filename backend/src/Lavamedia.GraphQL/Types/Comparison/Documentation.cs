namespace Lavamedia.GraphQL.Types.Comparison;

/// <summary>Differences that only people read: descriptions and deprecations.</summary>
internal static class Documentation
{
    public static IEnumerable<SchemaChange> Compare(
        string coordinate,
        string? description,
        string? newDescription,
        string? deprecation = null,
        string? newDeprecation = null
    )
    {
        if (description != newDescription)
        {
            yield return new(
                ChangeSeverity.Safe,
                "DESCRIPTION_CHANGED",
                coordinate,
                $"The description of {coordinate} changed."
            );
        }

        if (deprecation != newDeprecation)
        {
            yield return new(
                ChangeSeverity.Safe,
                "DEPRECATION_CHANGED",
                coordinate,
                newDeprecation is null
                    ? $"{coordinate} is no longer deprecated."
                    : $"{coordinate} is deprecated: {newDeprecation}"
            );
        }
    }
}
