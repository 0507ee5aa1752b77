using Lavamedia.GraphQL.Authorization;
using Lavamedia.GraphQL.Errors;
using Lavamedia.GraphQL.Execution.Values;
using Lavamedia.GraphQL.Planning;
using Microsoft.Extensions.Logging;

namespace Lavamedia.GraphQL.Execution;

/// <summary>Turns what went wrong at a field into errors that a client may see (rule G-10).</summary>
internal sealed partial class FieldFailures(ILogger<FieldFailures> logger)
{
    /// <summary>An exception: shown when it was meant for the client, else logged and masked.</summary>
    public FailedValue Of(FieldSelection selection, Exception exception)
    {
        if (exception is GraphQLException known)
        {
            return new FailedValue([
                .. known.Errors.Select(error =>
                    error.Locations.IsEmpty ? error with { Locations = selection.Locations } : error
                ),
            ]);
        }

        LogUnexpected(exception, selection.Field.ToString());
        return Of(selection, "Unexpected Execution Error", ExecutionErrorCodes.Internal);
    }

    /// <summary>What ended the events of a subscription.</summary>
    public IReadOnlyList<GraphQLError> Of(PreparedOperation operation, Exception exception)
    {
        if (exception is GraphQLException known)
        {
            return known.Errors;
        }

        LogSourceFailed(exception, operation.Name);
        return [new GraphQLError("Unexpected Execution Error") { Code = ExecutionErrorCodes.Internal }];
    }

    /// <summary>A refusal.</summary>
    public static FailedValue Of(FieldSelection selection, AuthorizationDecision decision) =>
        Of(
            selection,
            "The current user is not authorized to access this resource.",
            decision == AuthorizationDecision.NotAuthenticated
                ? ExecutionErrorCodes.NotAuthenticated
                : ExecutionErrorCodes.NotAuthorized
        );

    /// <summary>A result that does not fit the schema.</summary>
    public static FailedValue Of(FieldSelection selection, string message, string code) =>
        new([new GraphQLError(message) { Locations = selection.Locations, Code = code }]);

    [LoggerMessage(LogLevel.Error, "The events of the subscription {Operation} failed unexpectedly.")]
    private partial void LogSourceFailed(Exception exception, string? operation);

    [LoggerMessage(LogLevel.Error, "The field {Field} failed unexpectedly.")]
    private partial void LogUnexpected(Exception exception, string field);
}
