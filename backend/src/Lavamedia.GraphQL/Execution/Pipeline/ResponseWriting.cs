using System.Collections.Immutable;
using System.Text.Json;
using Lavamedia.GraphQL.Errors;
using Lavamedia.GraphQL.Execution.Results;

namespace Lavamedia.GraphQL.Execution.Pipeline;

/// <summary>Writes the parts of a response beside <c>data</c> (spec section 7.1).</summary>
internal static class ResponseWriting
{
    /// <summary>A response without <c>data</c>.</summary>
    public static ExecutionResult Refusal(ExecutionOutcome outcome, IReadOnlyList<GraphQLError> errors)
    {
        IReadOnlyList<GraphQLError> shown =
            errors.Count > ResultWriter.MaximumErrors ? [.. errors.Take(ResultWriter.MaximumErrors)] : errors;
        var writer = new ResultWriter();
        writer.WriteRaw("{"u8);
        WriteErrors(writer, shown);
        writer.WriteRaw("}"u8);
        return new ExecutionResult(outcome, writer, shown);
    }

    /// <summary>Writes the errors that were reported, after what stands before them; nothing when there are none.</summary>
    public static void WriteErrorsBeside(ResultWriter writer)
    {
        if (writer.Errors.Count > 0)
        {
            writer.WriteRaw(","u8);
            WriteErrors(writer, writer.Errors);
        }
    }

    public static void WriteErrors(ResultWriter writer, IReadOnlyList<GraphQLError> errors)
    {
        writer.WriteRaw("\"errors\":"u8);
        var json = writer.BeginScalar();
        json.WriteStartArray();
        foreach (var error in errors)
        {
            WriteError(json, error);
        }

        json.WriteEndArray();
        json.Flush();
    }

    public static void WritePath(ResultWriter writer, ImmutableArray<object> path)
    {
        var json = writer.BeginScalar();
        WritePath(json, path);
        json.Flush();
    }

    private static void WritePath(Utf8JsonWriter json, ImmutableArray<object> path)
    {
        json.WriteStartArray();
        foreach (var part in path)
        {
            if (part is int index)
            {
                json.WriteNumberValue(index);
            }
            else
            {
                json.WriteStringValue((string)part);
            }
        }

        json.WriteEndArray();
    }

    private static void WriteError(Utf8JsonWriter json, GraphQLError error)
    {
        json.WriteStartObject();
        json.WriteString("message"u8, error.Message);
        if (!error.Locations.IsDefaultOrEmpty)
        {
            json.WriteStartArray("locations"u8);
            foreach (var location in error.Locations)
            {
                json.WriteStartObject();
                json.WriteNumber("line"u8, location.Line);
                json.WriteNumber("column"u8, location.Column);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        if (error.Path is { } path)
        {
            json.WritePropertyName("path"u8);
            WritePath(json, path);
        }

        WriteExtensions(json, error);
        json.WriteEndObject();
    }

    private static void WriteExtensions(Utf8JsonWriter json, GraphQLError error)
    {
        if (error.Code is null && error.Extensions is null)
        {
            return;
        }

        json.WriteStartObject("extensions"u8);
        if (error.Code is { } code)
        {
            json.WriteString("code"u8, code);
        }

        foreach (var (name, value) in error.Extensions ?? [])
        {
            json.WritePropertyName(name);
            JsonSerializer.Serialize(json, value, JsonSerializerOptions.Web);
        }

        json.WriteEndObject();
    }
}
