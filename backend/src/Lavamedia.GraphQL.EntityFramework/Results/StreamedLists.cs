using Lavamedia.GraphQL.EntityFramework.Planning;
using Lavamedia.GraphQL.Planning;

namespace Lavamedia.GraphQL.EntityFramework.Results;

/// <summary>How many items of each streamed list of a step come at once. Asked before anything is read, since the client may have asked for less than none.</summary>
internal sealed class StreamedLists
{
    private static readonly StreamedLists None = new([]);
    private readonly Dictionary<FieldSelection, int> counts;

    private StreamedLists(Dictionary<FieldSelection, int> counts) => this.counts = counts;

    /// <exception cref="Errors.GraphQLException">The client asks for a negative number.</exception>
    public static StreamedLists Of(StepExecution execution)
    {
        var streamed = ((EntityStep)execution.Step).StreamedLists;
        return streamed.Count == 0
            ? None
            : new StreamedLists(streamed.ToDictionary(field => field, execution.InitialCountOf));
    }

    /// <summary>How many of a list's items are written with the list.</summary>
    public int AtOnce(FieldSelection field, int count) =>
        field.IsStreamed ? Math.Min(counts.GetValueOrDefault(field, count), count) : count;
}
