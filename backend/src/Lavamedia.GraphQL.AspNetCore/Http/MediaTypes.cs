using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace Lavamedia.GraphQL.AspNetCore.Http;

/// <summary>The media types of responses and their negotiation.</summary>
internal static class MediaTypes
{
    public const string GraphQLResponse = "application/graphql-response+json";
    public const string Json = "application/json";

    /// <summary>
    /// Chooses the media type of the response: the preferred one of those that the client accepts, the modern one for
    /// those who accept anything. Null when the client accepts nothing that we write.
    /// </summary>
    public static string? Negotiate(HttpRequest request)
    {
        var accepted = request.GetTypedHeaders().Accept;
        if (accepted.Count == 0)
        {
            return GraphQLResponse;
        }
        foreach (var type in accepted.OrderByDescending(type => type.Quality ?? 1))
        {
            if (type.Quality == 0 || RefusesUtf8(type))
            {
                continue;
            }
            if (Is(type, GraphQLResponse) || type.MatchesAllTypes)
            {
                return GraphQLResponse;
            }
            if (Is(type, Json))
            {
                return Json;
            }
            if (type.MatchesAllSubTypes && type.Type.Equals("application", StringComparison.OrdinalIgnoreCase))
            {
                return GraphQLResponse;
            }
        }
        return null;
    }

    private static bool Is(MediaTypeHeaderValue type, string name) =>
        type.MediaType.Equals(name, StringComparison.OrdinalIgnoreCase);

    private static bool RefusesUtf8(MediaTypeHeaderValue type) =>
        type.Charset.HasValue && !type.Charset.Equals("utf-8", StringComparison.OrdinalIgnoreCase);
}
