using Lavamedia.Content.Workflow;
using Lavamedia.Testing;

namespace Lavamedia.Content.Tests.Workflow;

/// <summary>E-5: what editors read about the acts is the table that the product follows.</summary>
public sealed class WorkflowPageTests
{
    [Fact]
    public void E5_the_page_for_editors_holds_the_table_of_acts()
    {
        var page = File.ReadAllLines(Repository.PathOf("docs/workflow.md"));

        page.SkipWhile(line => line != "## The table of acts")
            .Skip(1)
            .TakeWhile(line => !line.StartsWith("## ", StringComparison.Ordinal))
            .Where(line => line.StartsWith("| `", StringComparison.Ordinal))
            .ShouldBe(
                ContentWorkflow.Transitions.GroupBy(line => line.Act).Select(Row),
                "docs/workflow.md and ContentWorkflow.Transitions differ."
            );
    }

    private static string Row(IGrouping<ContentAct, ContentTransition> act)
    {
        var first = act.First();
        var right = first.OwnPermission is { } own
            ? $"`{first.Permission}`, or `{own}` for one's own"
            : $"`{first.Permission}`";
        return $"| `{Name(act.Key)}` | {Names(act.Select(line => line.From))} | {Moves(act)} | {Ends(act)} | {right} | {Checks(first.Checks)} |";
    }

    private static string Moves(IEnumerable<ContentTransition> act) =>
        string.Join(
            ", ",
            act.Select(line => (line.FromState, line.ToState))
                .Distinct()
                .GroupBy(move => move.FromState == move.ToState ? (WorkflowState?)null : move.ToState)
                .Select(moves =>
                    moves.Key is { } to
                        ? $"{Names(moves.Select(move => move.FromState))} → {Name(to)}"
                        : $"{Names(moves.Select(move => move.FromState))} stay"
                )
        );

    private static string Ends(IEnumerable<ContentTransition> act) =>
        act.All(line => line.From == line.To) ? "as it is" : Names(act.Select(line => line.To));

    private static string Checks(IReadOnlyList<ContentCheck> checks) =>
        checks.Count == Enum.GetValues<ContentCheck>().Length ? "all" : Names(checks);

    private static string Names<T>(IEnumerable<T> values)
        where T : struct, Enum
    {
        var distinct = values.Distinct().ToList();
        return distinct.Count == 0 ? "–"
            : distinct.Count == Enum.GetValues<T>().Length ? "any"
            : string.Join(", ", distinct.Select(Name));
    }

    /// <summary>As the schema names it.</summary>
    private static string Name<T>(T value)
        where T : struct, Enum =>
        string.Concat(
            value
                .ToString()
                .Select(
                    (letter, index) =>
                        index > 0 && char.IsUpper(letter) ? $"_{letter}" : $"{char.ToUpperInvariant(letter)}"
                )
        );
}
