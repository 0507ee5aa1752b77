using System.Text.Json;
using Lavamedia.GraphQL.Errors;

namespace Lavamedia.GraphQL.Conformance;

/// <summary>Writes errors as the line protocol wants them.</summary>
internal static class ErrorWriter
{
    public static void Write(Utf8JsonWriter answer, string member, IReadOnlyCollection<GraphQLError> errors)
    {
        answer.WriteStartArray(member);
        foreach (var error in errors)
        {
            answer.WriteStartObject();
            answer.WriteString("message", error.Message);
            if (!error.Locations.IsEmpty)
            {
                answer.WriteStartArray("locations");
                foreach (var (line, column) in error.Locations)
                {
                    answer.WriteStartObject();
                    answer.WriteNumber("line", line);
                    answer.WriteNumber("column", column);
                    answer.WriteEndObject();
                }

                answer.WriteEndArray();
            }

            answer.WriteEndObject();
        }

        answer.WriteEndArray();
    }
}
