using System.Buffers;
using System.Globalization;
using System.Text.Json;
using Lavamedia.GraphQL.AspNetCore.Http;
using Lavamedia.GraphQL.Execution;
using Lavamedia.GraphQL.Language.Syntax;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.Net.Http.Headers;

namespace Lavamedia.GraphQL.AspNetCore.Rest;

/// <summary>Answers a request with what the engine gave: the value of the one field that the operation selects, as the engine wrote it.</summary>
internal sealed class RestAnswer(HttpContext context, RestPlan plan, string prefix, bool allowsSharedCaches)
{
    private const string Version = "version";

    private readonly HttpResponse response = context.Response;

    /// <summary>Writes the answer.</summary>
    /// <param name="result">What the engine gave.</param>
    /// <param name="request">What was asked.</param>
    public async Task WriteAsync(ExecutionResult result, RestRequest request)
    {
        if (result.Errors.Count > 0)
        {
            await RestProblemWriter.WriteAsync(context, plan, result.Errors, request.WrongId());
            return;
        }

        var answer = JsonSlice.Member(JsonSlice.Member(result.Json, "data"), plan.RootKey);
        if (plan.ErrorsKey is not null && JsonSlice.Member(answer, plan.ErrorsKey) is var errors && !IsEmpty(errors))
        {
            await RestProblemWriter.WriteAsync(context, plan, JsonElement.Parse(errors.Span));
            return;
        }

        if (plan.AnswerKey is not null)
        {
            answer = JsonSlice.Member(answer, plan.AnswerKey);
        }

        if (plan.Operation.Kind is OperationKind.Query && JsonSlice.IsNull(answer))
        {
            throw new RestProblem(
                StatusCodes.Status404NotFound,
                RestProblemCodes.NotFound,
                "There is nothing at this address, or nothing that you may see."
            );
        }

        await WriteAsync(result, answer, request.Page);
    }

    private Task WriteAsync(ExecutionResult result, ReadOnlyMemory<byte> answer, RequestedPage page)
    {
        if (CacheHeaders.Write(context, result, allowsSharedCaches))
        {
            response.StatusCode = StatusCodes.Status304NotModified;
            return Task.CompletedTask;
        }

        if (HttpMethods.IsDelete(plan.Route.Method) || JsonSlice.IsNull(answer))
        {
            response.StatusCode = StatusCodes.Status204NoContent;
            return Task.CompletedTask;
        }

        if (plan.ItemsKey is not null)
        {
            return WritePageAsync(answer, page);
        }

        Describe(answer);
        return WriteBodyAsync(answer);
    }

    /// <summary>Says the version of a thing, which a change of it names in <c>If-Match</c>, and where a thing is that was just made.</summary>
    private void Describe(ReadOnlyMemory<byte> answer)
    {
        if (
            !response.Headers.ContainsKey(HeaderNames.ETag)
            && JsonSlice.Member(answer, Version) is { IsEmpty: false } version
        )
        {
            var number = JsonElement.Parse(version.Span);
            if (number.ValueKind == JsonValueKind.Number && number.TryGetInt64(out var value))
            {
                response.Headers.ETag = $"\"{value.ToString(CultureInfo.InvariantCulture)}\"";
            }
        }

        if (plan.Route.Location is { } location)
        {
            response.StatusCode = StatusCodes.Status201Created;
            if (location.Of(JsonElement.Parse(answer.Span)) is { } address)
            {
                response.Headers.Location = context.Request.PathBase + prefix + address;
            }
        }
    }

    private Task WritePageAsync(ReadOnlyMemory<byte> segment, RequestedPage page)
    {
        var items = JsonSlice.Member(segment, plan.ItemsKey!);
        var total = JsonElement.Parse(JsonSlice.Member(segment, plan.TotalKey!).Span).GetInt32();
        response.Headers[HeaderNames.Link] = Links(page, total);
        var body = new ArrayBufferWriter<byte>(items.Length + 64);
        using (var json = new Utf8JsonWriter(body))
        {
            json.WriteStartObject();
            json.WritePropertyName("items"u8);
            // The engine's own bytes, which are JSON already.
            json.WriteRawValue(JsonSlice.IsNull(items) ? "[]"u8 : items.Span, skipInputValidation: true);
            json.WriteNumber("page"u8, page.Number);
            json.WriteNumber("page_size"u8, page.Size);
            json.WriteNumber("total"u8, total);
            json.WriteEndObject();
        }

        return WriteBodyAsync(body.WrittenMemory);
    }

    /// <summary>The pages around this one (RFC 8288).</summary>
    private string Links(RequestedPage page, int total)
    {
        var last = Math.Max(1, (int)((total + (long)page.Size - 1) / page.Size));
        var links = new List<string> { Link(page with { Number = 1 }, "first") };
        if (page.Number > 1)
        {
            links.Add(Link(page with { Number = Math.Min(page.Number - 1, last) }, "prev"));
        }

        if (page.Number < last)
        {
            links.Add(Link(page with { Number = page.Number + 1 }, "next"));
        }

        links.Add(Link(page with { Number = last }, "last"));
        return string.Join(", ", links);
    }

    private string Link(RequestedPage page, string relation)
    {
        var query = new QueryBuilder(
            context.Request.Query.Where(parameter =>
                parameter.Key is not (RequestedPage.NumberName or RequestedPage.SizeName)
            )
        )
        {
            { RequestedPage.NumberName, page.Number.ToString(CultureInfo.InvariantCulture) },
            { RequestedPage.SizeName, page.Size.ToString(CultureInfo.InvariantCulture) },
        };
        return $"<{(context.Request.PathBase + context.Request.Path).ToUriComponent()}{query}>; rel=\"{relation}\"";
    }

    private async Task WriteBodyAsync(ReadOnlyMemory<byte> json)
    {
        response.ContentType = "application/json; charset=utf-8";
        response.ContentLength = json.Length;
        if (!HttpMethods.IsHead(context.Request.Method))
        {
            await response.BodyWriter.WriteAsync(json, context.RequestAborted);
        }
    }

    private static bool IsEmpty(ReadOnlyMemory<byte> errors) =>
        JsonSlice.IsNull(errors) || errors.Span.SequenceEqual("[]"u8);
}
