using System.Buffers;
using System.Text.Json;
using Lavamedia.GraphQL.Errors;
using Lavamedia.GraphQL.Execution;
using Lavamedia.GraphQL.Types.Annotated;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;

namespace Lavamedia.GraphQL.AspNetCore.Rest;

/// <summary>Writes problem details (RFC 9457): what the engine, a typed error or the adapter itself refuses, in one shape.</summary>
internal static class RestProblemWriter
{
    /// <summary>The media type.</summary>
    public const string MediaType = "application/problem+json";

    private const string Path = "path";

    /// <summary>Writes what the adapter refuses.</summary>
    public static Task WriteAsync(HttpContext context, RestProblem problem) =>
        WriteAsync(
            context,
            problem.Status,
            problem.Code,
            problem.Message,
            json =>
            {
                if (problem.Parameter is { } parameter)
                {
                    json.WriteString("parameter"u8, parameter);
                }

                if (problem.Pointer is { } pointer)
                {
                    json.WriteString("pointer"u8, pointer);
                }
            }
        );

    /// <summary>Writes what the engine refuses. Where it found several things, the first decides.</summary>
    public static Task WriteAsync(
        HttpContext context,
        RestPlan plan,
        IReadOnlyList<GraphQLError> errors,
        RestParameter? wrongId
    )
    {
        var (status, code) = RestProblemCodes.Of(errors[0]);
        if (status == StatusCodes.Status500InternalServerError)
        {
            return WriteAsync(
                context,
                status,
                code,
                "Something failed on our side. Try again later; the log knows more.",
                static _ => { }
            );
        }

        return WriteAsync(
            context,
            status,
            code,
            DetailOf(plan, errors[0]),
            json =>
            {
                if (errors[0].Code == ExecutionErrorCodes.InvalidNodeId && wrongId is not null)
                {
                    json.WriteString("parameter"u8, wrongId.Name);
                }

                if (errors.All(error => error.Input is null))
                {
                    return;
                }

                json.WriteStartArray("errors"u8);
                foreach (var error in errors)
                {
                    json.WriteStartObject();
                    json.WriteString("detail"u8, DetailOf(plan, error));
                    json.WriteString("code"u8, RestProblemCodes.Of(error).Code);
                    if (error.Input is { } input)
                    {
                        WritePlace(json, plan, input);
                    }

                    json.WriteEndObject();
                }

                json.WriteEndArray();
            }
        );
    }

    /// <summary>Writes the errors of a payload. The first decides; all are listed with what they know.</summary>
    public static Task WriteAsync(HttpContext context, RestPlan plan, JsonElement errors)
    {
        var first = errors[0];
        var kind = plan.ErrorKinds.GetValueOrDefault(first.GetProperty("__typename").GetString()!, ErrorKind.Refused);
        if (kind is ErrorKind.TooManyRequests && first.TryGetProperty("retryAfterSeconds", out var seconds))
        {
            context.Response.Headers[HeaderNames.RetryAfter] = seconds.ToString();
        }

        return WriteAsync(
            context,
            RestProblemCodes.Of(kind),
            first.GetProperty("code").GetString()!,
            first.GetProperty("message").GetString()!,
            json =>
            {
                json.WriteStartArray("errors"u8);
                foreach (var error in errors.EnumerateArray())
                {
                    WriteError(json, error);
                }

                json.WriteEndArray();
            }
        );
    }

    private static void WriteError(Utf8JsonWriter json, JsonElement error)
    {
        json.WriteStartObject();
        json.WriteString("detail"u8, error.GetProperty("message").GetString());
        json.WriteString("code"u8, error.GetProperty("code").GetString());
        foreach (var member in error.EnumerateObject())
        {
            switch (member.Name)
            {
                case "__typename" or "message" or "code":
                    break;
                case Path when member.Value.ValueKind == JsonValueKind.Array:
                    json.WriteString(
                        "pointer"u8,
                        "#" + string.Concat(member.Value.EnumerateArray().Select(part => $"/{part}"))
                    );
                    break;
                default:
                    if (member.Value.ValueKind != JsonValueKind.Null)
                    {
                        member.WriteTo(json);
                    }

                    break;
            }
        }

        json.WriteEndObject();
    }

    /// <summary>The callers of a route know nothing of variables.</summary>
    private static string DetailOf(RestPlan plan, GraphQLError error) =>
        error.Code is ExecutionErrorCodes.NotAuthenticated
            ? "Sign in first: send an access token as \"Authorization: Bearer ...\"."
        : error.Code is ExecutionErrorCodes.NotAuthorized ? "You lack a permission that this needs."
        : error.Input is not { } input ? error.Message
        : NameOf(plan, input) is { } parameter ? $"The parameter \"{parameter}\" is wrong: {input.Message}"
        : input.Path.IsEmpty ? $"The body is wrong: {input.Message}"
        : $"The body is wrong at {PointerOf(input)}: {input.Message}";

    private static void WritePlace(Utf8JsonWriter json, RestPlan plan, InputPlace input)
    {
        if (NameOf(plan, input) is { } parameter)
        {
            json.WriteString("parameter"u8, parameter);
        }
        else
        {
            json.WriteString("pointer"u8, PointerOf(input));
        }
    }

    private static string PointerOf(InputPlace input) => "#" + string.Concat(input.Path.Select(part => $"/{part}"));

    private static string? NameOf(RestPlan plan, InputPlace input) =>
        plan.Route.Parameters.FirstOrDefault(parameter =>
            parameter.Variable.Variable.Name.Value == input.Variable
            && input.Path.Take(parameter.Members.Length).SequenceEqual(parameter.Members)
            && (parameter.Variable != plan.Route.Body || !parameter.Members.IsEmpty)
        )
            is { } found
            ? found.Name
            : null;

    private static async Task WriteAsync(
        HttpContext context,
        int status,
        string code,
        string detail,
        Action<Utf8JsonWriter> writeMore
    )
    {
        var response = context.Response;
        if (response.HasStarted)
        {
            return;
        }

        var body = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(body, ParameterCoercion.WriterOptions))
        {
            json.WriteStartObject();
            json.WriteString("type"u8, "about:blank");
            json.WriteString("title"u8, ReasonPhrases.GetReasonPhrase(status));
            json.WriteNumber("status"u8, status);
            json.WriteString("detail"u8, detail);
            json.WriteString("code"u8, code);
            writeMore(json);
            json.WriteEndObject();
        }

        response.StatusCode = status;
        response.ContentType = MediaType;
        response.ContentLength = body.WrittenCount;
        // Errors are not cached (rule F-10).
        response.Headers[HeaderNames.CacheControl] = "private, no-store";
        if (status == StatusCodes.Status401Unauthorized)
        {
            response.Headers[HeaderNames.WWWAuthenticate] = context.Request.Headers.ContainsKey(
                HeaderNames.Authorization
            )
                ? "Bearer error=\"invalid_token\""
                : "Bearer";
        }

        if (!HttpMethods.IsHead(context.Request.Method))
        {
            await response.BodyWriter.WriteAsync(body.WrittenMemory, context.RequestAborted);
        }
    }
}
