namespace Lavamedia.GraphQL.Execution;

/// <summary>How a client asks for what its request cost the database.</summary>
public static class StatisticsReport
{
    /// <summary>
    /// The header of a client that asks (<c>GraphQL-Statistics: report</c>), and the key that a transport sets to true among
    /// <see cref="GraphQLRequest.Items"/> for a client that may.
    /// </summary>
    public const string Name = "GraphQL-Statistics";
}
