using Lavamedia.GraphQL.Language;
using Lavamedia.GraphQL.Language.Syntax;

namespace Lavamedia.GraphQL.Types.Comparison;

/// <summary>Differences between the arguments of a field or directive.</summary>
internal static class ArgumentComparison
{
    /// <param name="owner">The coordinate of the field or directive: everybody who uses it must give what became required.</param>
    /// <param name="before">The arguments that clients know.</param>
    /// <param name="after">The arguments that they would meet.</param>
    public static IEnumerable<SchemaChange> Compare(
        string owner,
        NamedCollection<InputValueDefinition> before,
        NamedCollection<InputValueDefinition> after
    )
    {
        foreach (var argument in before)
        {
            if (!after.TryGet(argument.Name, out var other))
            {
                yield return new(
                    ChangeSeverity.Breaking,
                    "ARG_REMOVED",
                    argument.ToString(),
                    $"Argument {argument} was removed."
                );
                continue;
            }

            foreach (var change in Compare(argument, other))
            {
                yield return change;
            }
        }

        foreach (var argument in after.Where(argument => !before.TryGet(argument.Name, out _)))
        {
            yield return argument.IsRequired
                ? new(
                    ChangeSeverity.Breaking,
                    "REQUIRED_ARG_ADDED",
                    owner,
                    $"A required argument {argument} was added."
                )
                : new(
                    ChangeSeverity.Dangerous,
                    "OPTIONAL_ARG_ADDED",
                    owner,
                    $"An optional argument {argument} was added."
                );
        }
    }

    private static IEnumerable<SchemaChange> Compare(InputValueDefinition before, InputValueDefinition after)
    {
        if (before.Type.ToString() != after.Type.ToString())
        {
            yield return new(
                TypeChange.IsSafeForInput(before.Type, after.Type) ? ChangeSeverity.Safe : ChangeSeverity.Breaking,
                "ARG_CHANGED_KIND",
                before.ToString(),
                $"Argument {before} has changed type from {before.Type} to {after.Type}."
            );
        }

        if (Print(before.DefaultLiteral) is var old && Print(after.DefaultLiteral) is var current && old != current)
        {
            yield return new(
                old is null ? ChangeSeverity.Safe : ChangeSeverity.Dangerous,
                "ARG_DEFAULT_VALUE_CHANGE",
                before.ToString(),
                $"{before} has changed defaultValue from {old ?? "none"} to {current ?? "none"}."
            );
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

    private static string? Print(ValueNode? value) => value is null ? null : Printer.Print(value);
}
