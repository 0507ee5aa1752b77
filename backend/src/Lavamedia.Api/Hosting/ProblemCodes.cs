namespace Lavamedia.Api.Hosting;

/// <summary>Gives every problem (RFC 9457) a code that programs can branch on.</summary>
internal static class ProblemCodes
{
    public static void Add(ProblemDetailsContext context)
    {
        var problem = context.ProblemDetails;
        problem.Extensions.TryAdd(
            "code",
            problem.Status switch
            {
                StatusCodes.Status400BadRequest => "BAD_REQUEST",
                StatusCodes.Status401Unauthorized => "NOT_AUTHENTICATED",
                StatusCodes.Status403Forbidden => "FORBIDDEN",
                StatusCodes.Status404NotFound => "NOT_FOUND",
                StatusCodes.Status405MethodNotAllowed => "METHOD_NOT_ALLOWED",
                StatusCodes.Status413PayloadTooLarge => "PAYLOAD_TOO_LARGE",
                StatusCodes.Status415UnsupportedMediaType => "UNSUPPORTED_MEDIA_TYPE",
                StatusCodes.Status429TooManyRequests => "RATE_LIMITED",
                _ => "INTERNAL_ERROR",
            }
        );
    }
}
