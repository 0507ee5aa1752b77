using System.Text.Json;
using Lavamedia.GraphQL.Conformance.Execution;
using Lavamedia.GraphQL.Types;
using Lavamedia.GraphQL.Types.Building;
using Lavamedia.GraphQL.Types.Sdl;

namespace Lavamedia.GraphQL.Conformance.Operations;

/// <summary>Parses, validates and executes a document over JSON data.</summary>
internal sealed class ExecuteOperation : IOperation
{
    /// <inheritdoc/>
    public void Answer(JsonElement request, Utf8JsonWriter answer)
    {
        Schema schema;
        try
        {
            schema = SdlSchema.Build(RequestText.Source(request, "schema"));
        }
        catch (SchemaException exception)
        {
            answer.WriteStartObject();
            ErrorWriter.Write(answer, "schemaErrors", exception.Errors);
            answer.WriteEndObject();
            return;
        }

        var response = JsonExecution.Run(
            schema,
            RequestText.Source(request, "document").Utf8,
            request.TryGetProperty("operationName", out var name) ? name.GetString() : null,
            request.TryGetProperty("variables", out var variables) ? variables : default,
            request.TryGetProperty("root", out var root) ? root : default
        );
        answer.WriteRawValue(response, skipInputValidation: true);
    }
}
