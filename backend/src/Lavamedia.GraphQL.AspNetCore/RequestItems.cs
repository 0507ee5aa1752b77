namespace Lavamedia.GraphQL.AspNetCore;

/// <summary>Keys under which this transport attaches facts to <see cref="Execution.GraphQLRequest.Items"/>.</summary>
public static class RequestItems
{
    /// <summary>Present and true when the client may see and asked for data statistics.</summary>
    public const string ReportStatistics = "GraphQL-Statistics";

    /// <summary>The <see cref="Microsoft.AspNetCore.Http.HttpContext"/> of the request.</summary>
    public const string HttpContext = "HttpContext";
}
