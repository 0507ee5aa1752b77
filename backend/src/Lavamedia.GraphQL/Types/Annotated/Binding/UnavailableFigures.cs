using Lavamedia.GraphQL.Errors;
using Lavamedia.GraphQL.Execution;

namespace Lavamedia.GraphQL.Types.Annotated.Binding;

/// <summary>Answers for pages that a resolver put together: they know their own elements and no more.</summary>
internal static class UnavailableFigures
{
    /// <exception cref="GraphQLException">Always (<c>NO_AGGREGATES</c>).</exception>
    public static object? Of(object _) =>
        throw new GraphQLException(
            new GraphQLError("The server put this list together itself; it has no figures.")
            {
                Code = ExecutionErrorCodes.NoAggregates,
            }
        );
}
