using System.Text.Json;
using Lavamedia.GraphQL.Language;

namespace Lavamedia.GraphQL.Conformance.Operations;

/// <summary>Parses a document of any kind.</summary>
internal sealed class ParseOperation : IOperation
{
    /// <inheritdoc/>
    public void Answer(JsonElement request, Utf8JsonWriter answer)
    {
        answer.WriteStartObject();
        if (Parser.TryParse(RequestText.Source(request, "document"), ParserOptions.Trusted, out _, out var error))
        {
            answer.WriteBoolean("ok", true);
        }
        else
        {
            ErrorWriter.Write(answer, "errors", [error]);
        }

        answer.WriteEndObject();
    }
}
