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

        var document = RequestText.Source(request, "document");
        if (document.Utf8.IsEmpty)
        {
            // The executor takes a request without text for one that names a stored document, which this tool has not.
            new ParseOperation().Answer(request, answer);
            return;
        }

        var response = JsonExecution.Run(
            schema,
            document.Utf8,
            request.TryGetProperty("operationName", out var name) ? name.GetString() : null,
            request.TryGetProperty("variables", out var variables) ? variables : default,
            request.TryGetProperty("root", out var root) ? root : default
        );
        answer.WriteRawValue(response, skipInputValidation: true);
    }
}
