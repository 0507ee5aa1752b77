namespace Lavamedia.GraphQL.Types.Comparison;

/// <summary>Differences between the directives of two schemas.</summary>
internal static class DirectiveComparison
{
    public static IEnumerable<SchemaChange> Compare(Schema before, Schema after)
    {
        foreach (var directive in before.Directives)
        {
            if (!after.Directives.TryGet(directive.Name, out var other))
            {
                yield return new(
                    ChangeSeverity.Breaking,
                    "DIRECTIVE_REMOVED",
                    directive.ToString(),
                    $"Directive {directive} was removed."
                );
                continue;
            }

            foreach (var change in Compare(directive, other))
            {
                yield return change;
            }
        }

        foreach (var directive in after.Directives.Where(one => !before.Directives.TryGet(one.Name, out _)))
        {
            yield return new(
                ChangeSeverity.Safe,
                "DIRECTIVE_ADDED",
                directive.ToString(),
                $"Directive {directive} was added."
            );
        }
    }

    private static IEnumerable<SchemaChange> Compare(DirectiveDefinition before, DirectiveDefinition after) =>
        [
            .. ArgumentComparison.Compare(before.ToString(), before.Arguments, after.Arguments),
            .. before.IsRepeatable && !after.IsRepeatable
                ? (IEnumerable<SchemaChange>)
                    [
                        new(
                            ChangeSeverity.Breaking,
                            "DIRECTIVE_REPEATABLE_REMOVED",
                            before.ToString(),
                            $"Repeatable flag was removed from {before}."
                        ),
                    ]
                : [],
            .. Names.Compare(
                before.Locations.Select(location => location.GetName()),
                after.Locations.Select(location => location.GetName()),
                removed =>
                    new(
                        ChangeSeverity.Breaking,
                        "DIRECTIVE_LOCATION_REMOVED",
                        before.ToString(),
                        $"{removed} was removed from {before}."
                    ),
                added =>
                    new(
                        ChangeSeverity.Safe,
                        "DIRECTIVE_LOCATION_ADDED",
                        before.ToString(),
                        $"{added} was added to {before}."
                    )
            ),
        ];
}
