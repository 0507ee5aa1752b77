using System.Buffers;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Text.Json;
using Lavamedia.GraphQL.AspNetCore.Http;
using Lavamedia.GraphQL.AspNetCore.Requests;
using Lavamedia.GraphQL.Execution;
using Lavamedia.GraphQL.Types;
using Lavamedia.GraphQL.Types.Scalars;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace Lavamedia.GraphQL.AspNetCore.Rest;

/// <summary>Reads the variables of an operation from a request: path, query string, body and <c>If-Match</c>.</summary>
/// <param name="plan">The plan of the route.</param>
/// <param name="path">The segments of the path.</param>
/// <param name="context">The request.</param>
/// <param name="options">The limits.</param>
internal sealed class RestRequest(RestPlan plan, string[] path, HttpContext context, GraphQLEndpointOptions options)
{
    private const string ExpectedVersion = "expectedVersion";

    /// <summary>The page that is asked for; for routes that are paged.</summary>
    public RequestedPage Page { get; private set; }

    /// <summary>The parameter that should be an id and has not the form of one; null when there is none.</summary>
    public RestParameter? WrongId() =>
        plan
            .Route.Parameters.Where(
                (parameter, index) =>
                    plan.ParameterTypes[index].Named is ScalarType { Codec: IdCodec }
                    && TextsOf(parameter).Any(text => !NodeId.TryDecode(text ?? string.Empty, out _, out _))
            )
            .FirstOrDefault();

    /// <summary>Reads everything.</summary>
    /// <exception cref="RestProblem">Something is missing or wrong.</exception>
    /// <exception cref="InvalidRequestException">The body cannot be read.</exception>
    public async ValueTask<JsonElement> ReadAsync()
    {
        CheckQuery();
        var body = plan.Route.Body is null ? default : await ReadBodyAsync();
        var output = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(output, ParameterCoercion.WriterOptions))
        {
            json.WriteStartObject();
            if (plan.Route.IsPaged)
            {
                Page = RequestedPage.Read(context.Request.Query, plan.PageSizes);
                json.WriteNumber(RestRoute.Skip, Page.Skip);
                json.WriteNumber(RestRoute.Take, Page.Size);
            }

            foreach (var variable in plan.Operation.Definition.Variables)
            {
                var name = variable.Variable.Name.Value;
                var given = Given().Where(value => value.Parameter.Variable == variable).ToList();
                if (variable == plan.Route.Body)
                {
                    json.WritePropertyName(name);
                    WriteBody(json, body, given);
                }
                else if (given.Count > 0)
                {
                    json.WritePropertyName(name);
                    Write(json, given);
                }
            }

            json.WriteEndObject();
        }

        return JsonElement.Parse(output.WrittenSpan);
    }

    private void Write(Utf8JsonWriter json, List<GivenValue> given)
    {
        if (given is [{ Parameter: { Members.Length: 0 } parameter } single])
        {
            ParameterCoercion.Write(json, parameter, single.Texts, single.Type);
        }
        else
        {
            WriteObject(json, default, given, 0, "");
        }
    }

    private void WriteBody(Utf8JsonWriter json, JsonElement body, List<GivenValue> given) =>
        WriteObject(json, body, given, 0, string.Empty, () => WriteExpectedVersion(json, body));

    /// <summary>Writes an object with what the body and what the address say about it.</summary>
    private void WriteObject(
        Utf8JsonWriter json,
        JsonElement body,
        List<GivenValue> given,
        int depth,
        string pointer,
        Action? writeMore = null
    )
    {
        json.WriteStartObject();
        var ofAddress = given.GroupBy(value => value.Parameter.Members[depth]).ToDictionary(group => group.Key);
        if (body.ValueKind == JsonValueKind.Object)
        {
            foreach (var member in body.EnumerateObject())
            {
                var name = NameOf(member);
                if (!ofAddress.TryGetValue(name, out var values))
                {
                    json.WritePropertyName(name);
                    // As it was sent: what is wrong with it, the engine says.
                    json.WriteRawValue(JsonMarshal.GetRawUtf8Value(member.Value), skipInputValidation: true);
                }
                else if (values.Any(value => value.Parameter.Members.Length == depth + 1))
                {
                    throw new RestProblem(
                        StatusCodes.Status400BadRequest,
                        RestProblemCodes.BadRequest,
                        $"\"{name}\" stands in the address, and not in the body as well."
                    )
                    {
                        Pointer = $"#{pointer}/{name}",
                    };
                }
            }
        }

        foreach (var (member, values) in ofAddress)
        {
            json.WritePropertyName(member);
            var list = values.ToList();
            if (list is [{ } single] && single.Parameter.Members.Length == depth + 1)
            {
                ParameterCoercion.Write(json, single.Parameter, single.Texts, single.Type);
            }
            else
            {
                var inner =
                    body.ValueKind == JsonValueKind.Object && body.TryGetProperty(member, out var known)
                        ? known
                        : default;
                WriteObject(json, inner, list, depth + 1, $"{pointer}/{member}");
            }
        }

        writeMore?.Invoke();

        json.WriteEndObject();
    }

    /// <summary>Takes the version that the client knows from <c>If-Match</c>, where the body does not say it.</summary>
    private void WriteExpectedVersion(Utf8JsonWriter json, JsonElement body)
    {
        string? header = context.Request.Headers.IfMatch;
        var isInBody = body.ValueKind == JsonValueKind.Object && body.TryGetProperty(ExpectedVersion, out _);
        if (plan.NeedsVersion && header is null && !isInBody)
        {
            throw new RestProblem(
                StatusCodes.Status428PreconditionRequired,
                "VERSION_REQUIRED",
                "Say which version the change is based on: in If-Match, such as \"3\" (that of ETag), or as \"expectedVersion\" in the body."
            );
        }

        if (header is null || !plan.HasExpectedVersion)
        {
            return;
        }

        if (
            !int.TryParse(
                header.Trim().Trim('"'),
                NumberStyles.AllowLeadingSign,
                CultureInfo.InvariantCulture,
                out var version
            )
        )
        {
            throw new RestProblem(
                StatusCodes.Status400BadRequest,
                RestProblemCodes.BadRequest,
                "If-Match has the version that the change is based on, such as \"3\": that of ETag, or of the member \"version\"."
            );
        }

        if (!isInBody)
        {
            json.WriteNumber(ExpectedVersion, version);
        }
        else if (
            body.GetProperty(ExpectedVersion) is not { ValueKind: JsonValueKind.Number } inBody
            || !inBody.TryGetInt32(out var other)
            || other != version
        )
        {
            throw new RestProblem(
                StatusCodes.Status400BadRequest,
                RestProblemCodes.BadRequest,
                "If-Match and \"expectedVersion\" say different versions. One of them is enough."
            )
            {
                Pointer = "#/expectedVersion",
            };
        }
    }

    private IEnumerable<GivenValue> Given()
    {
        for (var i = 0; i < plan.Route.Parameters.Length; i++)
        {
            var parameter = plan.Route.Parameters[i];
            var type = plan.ParameterTypes[i];
            if (TextsOf(parameter) is { Count: > 0 } texts)
            {
                yield return new GivenValue(parameter, type, texts);
            }
            else if (type.IsNonNull && parameter.Members.IsEmpty && parameter.Variable.DefaultValue is null)
            {
                throw ParameterCoercion.Refused(parameter, "is missing");
            }
        }
    }

    private StringValues TextsOf(RestParameter parameter) =>
        parameter.IsPath
            ? path[plan.Route.Segments.IndexOf(new RouteSegment(parameter.Name, IsParameter: true))]
            : context.Request.Query[parameter.Name];

    /// <summary>A parameter that nobody reads is a typing error, whose answer would be taken for another than it is.</summary>
    private void CheckQuery()
    {
        foreach (var name in context.Request.Query.Keys)
        {
            var isKnown =
                (plan.Route.IsPaged && name is RequestedPage.NumberName or RequestedPage.SizeName)
                || plan.Route.Parameters.Any(parameter => !parameter.IsPath && parameter.Name == name);
            if (!isKnown)
            {
                var known = plan
                    .Route.Parameters.Where(parameter => !parameter.IsPath)
                    .Select(parameter => parameter.Name)
                    .Concat(plan.Route.IsPaged ? [RequestedPage.NumberName, RequestedPage.SizeName] : [])
                    .ToList();
                throw ParameterCoercion.Refused(
                    ParameterCoercion.Shown(name),
                    known.Count == 0
                        ? "is unknown: this route takes none in its query string"
                        : $"is unknown; there are {string.Join(", ", known)}"
                );
            }
        }
    }

    private static string NameOf(JsonProperty member)
    {
        try
        {
            return member.Name;
        }
        catch (InvalidOperationException)
        {
            // An escape that stands for half of a surrogate pair.
            throw new RestProblem(
                StatusCodes.Status400BadRequest,
                RestProblemCodes.BadRequest,
                "The body has a name that is not well-formed Unicode."
            );
        }
    }

    private async ValueTask<JsonElement> ReadBodyAsync()
    {
        var request = context.Request;
        if (request.ContentType is null && request.ContentLength is null or 0)
        {
            return default;
        }

        var isJson =
            MediaTypeHeaderValue.TryParse(request.ContentType, out var type)
            && (
                type.MediaType.Equals(AcceptedMedia.Json, StringComparison.OrdinalIgnoreCase)
                || type.MediaType.Equals("application/merge-patch+json", StringComparison.OrdinalIgnoreCase)
            )
            && (!type.Charset.HasValue || type.Charset.Equals("utf-8", StringComparison.OrdinalIgnoreCase));
        if (!isJson)
        {
            throw new RestProblem(
                StatusCodes.Status415UnsupportedMediaType,
                "UNSUPPORTED_MEDIA_TYPE",
                "Send the body as application/json in UTF-8."
            );
        }

        var body = await JsonBodyReader.ReadAsync(request.BodyReader, options.MaximumJsonBytes, context.RequestAborted);
        return body.ValueKind == JsonValueKind.Object
            ? body
            : throw new RestProblem(
                StatusCodes.Status400BadRequest,
                RestProblemCodes.BadRequest,
                "The body is a JSON object."
            );
    }

    private readonly record struct GivenValue(RestParameter Parameter, GraphQLType Type, StringValues Texts);
}
