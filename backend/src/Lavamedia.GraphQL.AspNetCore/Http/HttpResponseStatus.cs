using Lavamedia.GraphQL.Execution;
using Microsoft.AspNetCore.Http;

namespace Lavamedia.GraphQL.AspNetCore.Http;

/// <summary>
/// The status of a response. The modern media type tells the truth; the legacy one says 200 to every well-formed GraphQL request, because
/// its clients read the errors from the body (GraphQL over HTTP, sections 6.4.1 and 6.4.2).
/// </summary>
internal static class HttpResponseStatus
{
    /// <summary>The status of an outcome.</summary>
    public static int Of(ExecutionOutcome outcome, string mediaType) =>
        outcome switch
        {
            ExecutionOutcome.Executed => StatusCodes.Status200OK,
            ExecutionOutcome.NotAllowed => StatusCodes.Status405MethodNotAllowed,
            // Limits on how often are the transport's, whose clients look at the status.
            ExecutionOutcome.BudgetSpent => StatusCodes.Status429TooManyRequests,
            _ when mediaType == AcceptedMedia.Json => StatusCodes.Status200OK,
            ExecutionOutcome.TimedOut => StatusCodes.Status503ServiceUnavailable,
            _ => StatusCodes.Status400BadRequest,
        };
}
