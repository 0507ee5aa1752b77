namespace Lavamedia.GraphQL.AspNetCore.Requests;

/// <summary>Keys under which the transports attach facts to <see cref="Execution.GraphQLRequest.Items"/>.</summary>
public static class RequestItems
{
    /// <summary>The <see cref="Microsoft.AspNetCore.Http.HttpContext"/> of the request, or of the connection that it came through.</summary>
    public const string HttpContext = "HttpContext";

    /// <summary>The automatic persisted query that the response confirms.</summary>
    internal const string PersistedQuery = "PersistedQuery";
}
