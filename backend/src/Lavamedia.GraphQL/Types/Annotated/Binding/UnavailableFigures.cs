using Lavamedia.GraphQL.Errors;
using Lavamedia.GraphQL.Execution;

namespace Lavamedia.GraphQL.Types.Annotated.Binding;

/// <summary>Answers for lists that no data source reads.</summary>
internal static class UnavailableFigures
{
    /// <exception cref="GraphQLException">Always.</exception>
    public static object? Of(object page) =>
        throw new GraphQLException(
            new GraphQLError(
                $"This list was put together by the server and knows only its {Elements(page)}; it has no aggregates."
            )
            {
                Code = ExecutionErrorCodes.NoAggregates,
            }
        );

    private static string Elements(object page) => page is IConnection ? "page" : "elements";
}
