using System.Collections;
using System.Globalization;
using Lavamedia.GraphQL.EntityFramework.Shapes;
using Lavamedia.GraphQL.EntityFramework.Translation;
using Lavamedia.GraphQL.Errors;
using Lavamedia.GraphQL.Execution;
using Lavamedia.GraphQL.Execution.Coercion;
using Lavamedia.GraphQL.Planning;

namespace Lavamedia.GraphQL.EntityFramework.Aggregates;

/// <summary>What a request asks of one <c>groups</c> field.</summary>
/// <param name="By">What the rows of a group have in common.</param>
/// <param name="Limit">How many groups are shown at most.</param>
internal sealed record GroupArguments(IReadOnlyList<GroupKey> By, ValueSlotExpression Limit)
{
    private const int MaximumKeys = 5;

    public static GroupArguments Read(ArgumentValues arguments, RequestShape shape)
    {
        var by = ((IEnumerable)arguments["by"]!).Cast<GroupKey>().Distinct().ToList();
        if (by.Count is 0 or > MaximumKeys)
        {
            throw Refused(
                $"`by` names 1 to {MaximumKeys} members; {by.Count} were given.",
                EntityErrorCodes.InvalidGrouping
            );
        }

        shape.Mark('g');
        foreach (var key in by)
        {
            shape.Mark(Names.Of(key));
        }

        return new GroupArguments(by, shape.Slot(Limited(arguments["first"]), typeof(int)));
    }

    private static int Limited(object? first) =>
        Convert.ToInt32(first, CultureInfo.InvariantCulture) switch
        {
            < 1 => throw Refused("At least 1 group must be asked for.", ExecutionErrorCodes.PageTooSmall),
            > GroupKey.MaximumGroups => throw Refused(
                $"At most {GroupKey.MaximumGroups} groups can be asked for.",
                ExecutionErrorCodes.PageTooLarge
            ),
            var limit => limit,
        };

    private static GraphQLException Refused(string message, string code) =>
        new(new GraphQLError(message) { Code = code });
}
