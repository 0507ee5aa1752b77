using System.Text.Json;
using Lavamedia.GraphQL.Types.Building;
using Lavamedia.GraphQL.Types.Sdl;

namespace Lavamedia.GraphQL.Conformance.Operations;

/// <summary>Builds a schema from SDL and prints it as SDL again.</summary>
internal sealed class PrintSchemaOperation : IOperation
{
    /// <inheritdoc/>
    public void Answer(JsonElement request, Utf8JsonWriter answer)
    {
        answer.WriteStartObject();
        try
        {
            answer.WriteString("printed", SdlPrinter.Print(SdlSchema.Build(RequestText.Source(request, "sdl"))));
        }
        catch (SchemaException exception)
        {
            ErrorWriter.Write(answer, "errors", exception.Errors);
        }

        answer.WriteEndObject();
    }
}
