using Lavamedia.GraphQL.Errors;
using Lavamedia.GraphQL.Execution;
using Lavamedia.GraphQL.Types.Annotated;
using Microsoft.AspNetCore.Http;

namespace Lavamedia.GraphQL.AspNetCore.Rest;

/// <summary>The codes and statuses of problems: what the engine and typed errors say, in the words of HTTP.</summary>
internal static class RestProblemCodes
{
    public const string BadRequest = "BAD_REQUEST";
    public const string NotFound = "NOT_FOUND";
    public const string MethodNotAllowed = "METHOD_NOT_ALLOWED";
    public const string VersionNotAcceptable = "VERSION_NOT_ACCEPTABLE";
    public const string InternalError = "INTERNAL_ERROR";

    /// <summary>The status and code of an error of the engine.</summary>
    public static (int Status, string Code) Of(GraphQLError error) =>
        error.Code switch
        {
            ExecutionErrorCodes.NotAuthenticated => (StatusCodes.Status401Unauthorized, error.Code),
            ExecutionErrorCodes.NotAuthorized => (StatusCodes.Status403Forbidden, error.Code),
            ExecutionErrorCodes.BudgetSpent => (StatusCodes.Status429TooManyRequests, "RATE_LIMITED"),
            ExecutionErrorCodes.Timeout => (StatusCodes.Status503ServiceUnavailable, "TIMEOUT"),
            ExecutionErrorCodes.CostExceeded => (StatusCodes.Status400BadRequest, "TOO_EXPENSIVE"),
            ExecutionErrorCodes.InvalidNodeId => (StatusCodes.Status400BadRequest, "INVALID_ID"),
            ExecutionErrorCodes.PageTooLarge
            or ExecutionErrorCodes.PageTooSmall
            or ExecutionErrorCodes.OffsetTooLarge
            or ErrorCodes.VariableCoercion
            or ErrorCodes.OneOfNoneSet
            or ErrorCodes.OneOfSeveralSet
            or ErrorCodes.OneOfNull
            or ErrorCodes.OneOfNullableVariable => (StatusCodes.Status400BadRequest, BadRequest),
            null
            or ExecutionErrorCodes.Internal
            or ExecutionErrorCodes.NonNullViolation
            or ExecutionErrorCodes.InvalidResult
            or ExecutionErrorCodes.UnknownObjectType
            or ErrorCodes.SyntaxError
            or ErrorCodes.ValidationFailed => (StatusCodes.Status500InternalServerError, InternalError),
            // What the caller asked cannot be asked so, and the code says why.
            { } code => (StatusCodes.Status400BadRequest, code),
        };

    /// <summary>The status of a sort of refusal.</summary>
    public static int Of(ErrorKind kind) =>
        kind switch
        {
            ErrorKind.Forbidden => StatusCodes.Status403Forbidden,
            ErrorKind.NotFound => StatusCodes.Status404NotFound,
            ErrorKind.Conflict => StatusCodes.Status409Conflict,
            ErrorKind.TooManyRequests => StatusCodes.Status429TooManyRequests,
            ErrorKind.Unavailable => StatusCodes.Status503ServiceUnavailable,
            _ => StatusCodes.Status422UnprocessableEntity,
        };
}
