using System.Text.Json;

namespace Lavamedia.GraphQL.Conformance.Operations;

/// <summary>One operation of the line protocol.</summary>
internal interface IOperation
{
    /// <summary>Writes the answer to a request.</summary>
    void Answer(JsonElement request, Utf8JsonWriter answer);
}
