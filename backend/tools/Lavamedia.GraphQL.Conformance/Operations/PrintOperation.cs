using System.Text.Json;
using Lavamedia.GraphQL.Language;

namespace Lavamedia.GraphQL.Conformance.Operations;

/// <summary>Parses a document and prints it in canonical layout.</summary>
internal sealed class PrintOperation : IOperation
{
    /// <inheritdoc/>
    public void Answer(JsonElement request, Utf8JsonWriter answer)
    {
        answer.WriteStartObject();
        if (
            Parser.TryParse(
                RequestText.Source(request, "document"),
                ParserOptions.Trusted,
                out var document,
                out var error
            )
        )
        {
            answer.WriteString("printed", Printer.Print(document));
        }
        else
        {
            ErrorWriter.Write(answer, "errors", [error]);
        }

        answer.WriteEndObject();
    }
}
