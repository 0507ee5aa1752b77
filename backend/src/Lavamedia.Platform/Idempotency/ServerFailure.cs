using System.Text.Json;
using Lavamedia.GraphQL.Execution;
using Microsoft.AspNetCore.Http;

namespace Lavamedia.Platform.Idempotency;

/// <summary>
/// Tells answers that say "we failed" from all others. Such a failure may hide a commit whose outcome never came back, so
/// it must not become the answer of the key: the mark that the effect left in the database decides what a repeat gets.
/// </summary>
internal static class ServerFailure
{
    public static bool Is(HttpResponse response, ReadOnlyMemory<byte> body) =>
        response.StatusCode >= StatusCodes.Status500InternalServerError
        || (response.ContentType?.Contains("json", StringComparison.Ordinal) == true && HasInternalError(body));

    /// <summary>GraphQL reports a field that failed within a successful answer.</summary>
    private static bool HasInternalError(ReadOnlyMemory<byte> body)
    {
        if (body.Span.IndexOf("\"errors\""u8) < 0)
        {
            return false;
        }

        using var answer = JsonDocument.Parse(body);
        return answer.RootElement.ValueKind == JsonValueKind.Object
            && answer.RootElement.TryGetProperty("errors", out var errors)
            && errors.ValueKind == JsonValueKind.Array
            && errors.EnumerateArray().Any(IsInternal);
    }

    private static bool IsInternal(JsonElement error) =>
        error.ValueKind == JsonValueKind.Object
        && error.TryGetProperty("extensions", out var extensions)
        && extensions.TryGetProperty("code", out var code)
        && (code.ValueEquals(ExecutionErrorCodes.Internal) || code.ValueEquals(ExecutionErrorCodes.Timeout));
}
