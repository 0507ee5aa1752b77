using System.Text.Json;
using Lavamedia.GraphQL.Language;
using Lavamedia.GraphQL.Types;
using Lavamedia.GraphQL.Types.Building;
using Lavamedia.GraphQL.Types.Sdl;
using Lavamedia.GraphQL.Validation;

namespace Lavamedia.GraphQL.Conformance.Operations;

/// <summary>Validates a document against a schema.</summary>
internal sealed class ValidateOperation : IOperation
{
    /// <inheritdoc/>
    public void Answer(JsonElement request, Utf8JsonWriter answer)
    {
        answer.WriteStartObject();
        Schema schema;
        try
        {
            schema = SdlSchema.Build(RequestText.Source(request, "schema"));
        }
        catch (SchemaException exception)
        {
            ErrorWriter.Write(answer, "schemaErrors", exception.Errors);
            answer.WriteEndObject();
            return;
        }

        if (
            Parser.TryParse(
                RequestText.Source(request, "document"),
                ParserOptions.Trusted,
                out var document,
                out var error
            )
        )
        {
            ErrorWriter.Write(answer, "errors", DocumentValidator.Validate(schema, document));
        }
        else
        {
            ErrorWriter.Write(answer, "errors", [error]);
        }

        answer.WriteEndObject();
    }
}
