using System.Text.Json;
using Lavamedia.GraphQL.Types.Building;
using Lavamedia.GraphQL.Types.Sdl;

namespace Lavamedia.GraphQL.Conformance.Operations;

/// <summary>Builds a schema from SDL.</summary>
internal sealed class SchemaOperation : IOperation
{
    /// <inheritdoc/>
    public void Answer(JsonElement request, Utf8JsonWriter answer)
    {
        answer.WriteStartObject();
        try
        {
            SdlSchema.Build(RequestText.Source(request, "sdl"));
            answer.WriteBoolean("ok", true);
        }
        catch (SchemaException exception)
        {
            ErrorWriter.Write(answer, "errors", exception.Errors);
        }

        answer.WriteEndObject();
    }
}
