using System.Text.Encodings.Web;
using System.Text.Json;
using Lavamedia.GraphQL.Conformance.Operations;

namespace Lavamedia.GraphQL.Conformance;

/// <summary>Answers requests of the line protocol. Whatever a request holds, it gets exactly one answer.</summary>
internal static class LineProtocol
{
    private static readonly JsonDocumentOptions RequestOptions = new() { MaxDepth = 1000 };
    private static readonly JsonWriterOptions AnswerOptions = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        MaxDepth = 1000,
    };

    private static readonly Dictionary<string, IOperation> Operations = new()
    {
        ["parse"] = new ParseOperation(),
        ["print"] = new PrintOperation(),
        ["schema"] = new SchemaOperation(),
        ["printSchema"] = new PrintSchemaOperation(),
        ["validate"] = new ValidateOperation(),
        ["introspect"] = new IntrospectOperation(),
        ["execute"] = new ExecuteOperation(),
    };

    /// <summary>The answer to one request.</summary>
    /// <param name="line">The request.</param>
    public static byte[] Answer(string line)
    {
        using var buffer = new MemoryStream();
        try
        {
            using var request = JsonDocument.Parse(line, RequestOptions);
            using var writer = new Utf8JsonWriter(buffer, AnswerOptions);
            if (
                !request.RootElement.TryGetProperty("op", out var op)
                || !Operations.TryGetValue(op.GetString() ?? "", out var operation)
            )
            {
                return Fault("The request names no operation of the protocol.");
            }

            operation.Answer(request.RootElement, writer);
            writer.Flush();
            return buffer.ToArray();
        }
        catch (Exception exception)
        {
            // The boundary of the process: a fault of one request must not end the session.
            Console.Error.WriteLine(exception);
            return Fault(exception.Message);
        }
    }

    private static byte[] Fault(string text) => JsonSerializer.SerializeToUtf8Bytes(new { fault = text });
}
