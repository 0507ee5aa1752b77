using System.Text.Json;
using Lavamedia.GraphQL.Execution;

namespace Lavamedia.GraphQL.EntityFramework.Execution;

/// <summary>Tells developers what a request cost the database: <c>extensions.dataStatistics</c>.</summary>
internal sealed class DataStatisticsExtension : IResponseExtension
{
    public string Name => "dataStatistics";

    public bool AppliesTo(GraphQLRequest request) => IsAsked(request);

    public static bool IsAsked(GraphQLRequest request) =>
        request.Items.TryGetValue(StatisticsReport.Name, out var asked) && asked is true;

    public void Write(GraphQLRequest request, Utf8JsonWriter writer)
    {
        var statistics = QueryStatistics.Of(request);
        writer.WriteStartObject();
        writer.WriteNumber("roundTrips"u8, statistics.RoundTrips);
        writer.WriteNumber("statements"u8, statistics.Statements);
        writer.WriteStartArray("sql"u8);
        foreach (var text in statistics.Texts)
        {
            writer.WriteStringValue(text);
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }
}
