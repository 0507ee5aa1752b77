using Lavamedia.GraphQL.EntityFramework.Execution;
using Lavamedia.GraphQL.Execution;
using Npgsql;

namespace Lavamedia.GraphQL.EntityFramework;

/// <summary>Counts the round trips and statements of one request; kept among the request's items.</summary>
public sealed class QueryStatistics : IQueryStatistics
{
    private readonly Lock gate = new();
    private List<string>? texts;
    private bool collectTexts;

    /// <inheritdoc />
    public int RoundTrips { get; private set; }

    /// <inheritdoc />
    public int Statements { get; private set; }

    /// <inheritdoc />
    public IReadOnlyList<string> Texts => texts ?? [];

    /// <summary>The statistics of a request.</summary>
    public static QueryStatistics Of(GraphQLRequest request)
    {
        lock (request.Items)
        {
            if (!request.Items.TryGetValue(typeof(QueryStatistics), out var known))
            {
                request.Items[typeof(QueryStatistics)] = known = new QueryStatistics
                {
                    collectTexts = DataStatisticsExtension.IsAsked(request),
                };
            }

            return (QueryStatistics)known!;
        }
    }

    /// <summary>Asks for the texts of the statements too: for developers and tests.</summary>
    public static QueryStatistics Collect(GraphQLRequest request)
    {
        var statistics = Of(request);
        statistics.collectTexts = true;
        return statistics;
    }

    internal void Count(NpgsqlBatchCommandCollection commands)
    {
        lock (gate)
        {
            RoundTrips++;
            Statements += commands.Count;
            if (collectTexts)
            {
                foreach (var command in commands)
                {
                    (texts ??= []).Add(command.CommandText);
                }
            }
        }
    }
}
