using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Lavamedia.GraphQL.Types;
using Lavamedia.GraphQL.Types.Scalars;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;

namespace Lavamedia.GraphQL.AspNetCore.Rest;

/// <summary>
/// Turns the texts of an address into JSON of the variable's type. Enum values are told in any case; a list is the parameter several times, or
/// once with commas.
/// </summary>
internal static class ParameterCoercion
{
    private static readonly JsonWriterOptions Relaxed = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>How values are written.</summary>
    public static JsonWriterOptions WriterOptions => Relaxed;

    /// <summary>Writes the value of a parameter.</summary>
    /// <exception cref="RestProblem">It is not of the type.</exception>
    public static void Write(Utf8JsonWriter json, RestParameter parameter, StringValues texts, GraphQLType type)
    {
        type = type.NullableType;
        if (type is ListType list)
        {
            json.WriteStartArray();
            foreach (var text in texts.SelectMany(given => given!.Split(',')))
            {
                WriteOne(json, parameter, text.Trim(), list.OfType.Named);
            }

            json.WriteEndArray();
            return;
        }

        if (texts is not [{ } single])
        {
            throw Refused(parameter, "is given several times, and is no list");
        }

        WriteOne(json, parameter, single, type.Named);
    }

    private static void WriteOne(Utf8JsonWriter json, RestParameter parameter, string text, NamedType type)
    {
        switch (type)
        {
            case EnumType values:
                json.WriteStringValue(
                    values.Values.FirstOrDefault(value => value.Name.Equals(text, StringComparison.OrdinalIgnoreCase))
                        is { } known
                        ? known.Name
                        : throw Refused(
                            parameter,
                            $"cannot be \"{Shown(text)}\"; it is one of {string.Join(", ", values.Values.Select(value => value.Name))}"
                        )
                );
                break;
            case ScalarType scalar:
                WriteScalar(json, parameter, text, scalar);
                break;
            default:
                throw new NotSupportedException($"{type} does not stand in an address.");
        }
    }

    private static void WriteScalar(Utf8JsonWriter json, RestParameter parameter, string text, ScalarType scalar)
    {
        var value = JsonOf(parameter, text, scalar);
        var read = scalar.Codec.ReadJson(value, null);
        if (!read.IsValid)
        {
            throw Refused(parameter, $"cannot be \"{Shown(text)}\": {read.Error}");
        }

        value.WriteTo(json);
    }

    private static JsonElement JsonOf(RestParameter parameter, string text, ScalarType scalar)
    {
        switch (scalar.Codec)
        {
            case BooleanCodec:
                return bool.TryParse(text, out var truth)
                    ? JsonSerializer.SerializeToElement(truth)
                    : throw Refused(parameter, $"cannot be \"{Shown(text)}\"; it is \"true\" or \"false\"");
            case IntCodec:
            case FloatCodec:
                return
                    decimal.TryParse(
                        text,
                        NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint,
                        CultureInfo.InvariantCulture,
                        out var number
                    ) && (scalar.Codec is FloatCodec || decimal.IsInteger(number))
                    ? JsonSerializer.SerializeToElement(number)
                    : throw Refused(
                        parameter,
                        $"cannot be \"{Shown(text)}\"; it is a {(scalar.Codec is FloatCodec ? "number" : "whole number")}"
                    );
            default:
                return JsonSerializer.SerializeToElement(text);
        }
    }

    /// <summary>A value as it is repeated in a message.</summary>
    public static string Shown(string text) => text.Length > 100 ? text[..100] + "…" : text;

    /// <summary>The parameter is wrong.</summary>
    public static RestProblem Refused(RestParameter parameter, string what) => Refused(parameter.Name, what);

    /// <summary>A parameter is wrong.</summary>
    public static RestProblem Refused(string parameter, string what) =>
        new(StatusCodes.Status400BadRequest, RestProblemCodes.BadRequest, $"The parameter \"{parameter}\" {what}.")
        {
            Parameter = parameter,
        };
}
