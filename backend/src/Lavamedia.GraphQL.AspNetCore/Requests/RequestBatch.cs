using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace Lavamedia.GraphQL.AspNetCore.Requests;

/// <summary>One operation of a batch and its place in it.</summary>
/// <param name="Body">The operation.</param>
/// <param name="RequestIndex">Its place in the array of requests; null when the body was no array.</param>
/// <param name="VariableIndex">Its place in the array of variables; null when they were no array.</param>
internal readonly record struct BatchedRequest(RequestBody Body, int? RequestIndex, int? VariableIndex);

/// <summary>Several operations in one body: an array of requests, an array of variables, or both.</summary>
internal static class RequestBatch
{
    /// <summary>Reads a body as a batch, or null when it holds a single operation.</summary>
    /// <param name="body">The body.</param>
    /// <param name="maximum">The most operations of a batch; 0 when there may be no batch.</param>
    /// <exception cref="InvalidRequestException">Batches are not allowed, or this one is too large, or a request in it is malformed.</exception>
    public static IReadOnlyList<BatchedRequest>? Read(JsonElement body, int maximum)
    {
        var isArray = body.ValueKind == JsonValueKind.Array;
        if (!isArray && !HasSeveralVariables(body))
        {
            return null;
        }
        if (maximum == 0)
        {
            throw Refuse(
                TransportErrorCodes.BatchingNotAllowed,
                "Several operations in one request are not allowed. Send each by itself."
            );
        }
        if (isArray && body.GetArrayLength() > maximum)
        {
            throw TooLarge(maximum);
        }
        var batch = new List<BatchedRequest>();
        var requests = isArray ? body.EnumerateArray().ToArray() : [body];
        for (var index = 0; index < requests.Length; index++)
        {
            var request = RequestBody.From(requests[index]);
            // Counted before they are made: variables of a few bytes can be many.
            if (batch.Count + CountOf(request) > maximum)
            {
                throw TooLarge(maximum);
            }
            batch.AddRange(Expand(request, isArray ? index : null));
        }
        return batch.Count > 0 ? batch : throw Refuse(TransportErrorCodes.RequestInvalid, "The batch is empty.");
    }

    private static bool HasSeveralVariables(JsonElement body) =>
        body.ValueKind == JsonValueKind.Object
        && body.TryGetProperty("variables", out var variables)
        && variables.ValueKind == JsonValueKind.Array
        && variables.GetArrayLength() > 0
        && variables.EnumerateArray().All(set => set.ValueKind == JsonValueKind.Object);

    private static int CountOf(RequestBody body) =>
        body.Variables.ValueKind == JsonValueKind.Array ? body.Variables.GetArrayLength() : 1;

    private static IEnumerable<BatchedRequest> Expand(RequestBody body, int? requestIndex) =>
        body.Variables.ValueKind == JsonValueKind.Array
            ? body
                .Variables.EnumerateArray()
                .Select(
                    (variables, index) => new BatchedRequest(body with { Variables = variables }, requestIndex, index)
                )
            : [new BatchedRequest(body, requestIndex, null)];

    private static InvalidRequestException TooLarge(int maximum) =>
        Refuse(TransportErrorCodes.BatchTooLarge, $"At most {maximum} operations may be sent in one request.");

    private static InvalidRequestException Refuse(string code, string message) =>
        new(StatusCodes.Status400BadRequest, code, message);
}
