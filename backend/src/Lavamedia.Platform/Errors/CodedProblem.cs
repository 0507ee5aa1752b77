using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Lavamedia.Platform.Errors;

/// <summary>Why a REST route refuses: problem details (RFC 9457) with a member <c>code</c> for programs.</summary>
public static class CodedProblem
{
    /// <summary>The answer.</summary>
    /// <param name="status">The HTTP status code.</param>
    /// <param name="code">What is wrong, for programs, such as <c>BAD_REQUEST</c>.</param>
    /// <param name="detail">What is wrong and what to do, for people.</param>
    public static ProblemHttpResult Of(int status, string code, string detail) =>
        TypedResults.Problem(
            detail,
            statusCode: status,
            extensions: new Dictionary<string, object?> { ["code"] = code }
        );
}
