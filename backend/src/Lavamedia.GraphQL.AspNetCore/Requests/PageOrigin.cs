using Microsoft.AspNetCore.Http;

namespace Lavamedia.GraphQL.AspNetCore.Requests;

/// <summary>
/// The page that sends a request. A browser sends cookies with sockets and with what scripts ask, whatever page it is, so that pages of other
/// sites are told from our own by their origin (rule G-8). Programs that are no browsers send none, and no cookies that they were not given.
/// </summary>
internal static class PageOrigin
{
    /// <summary>Whether there is a page that is neither of the endpoint's own origin, by scheme, host and port, nor of one that the host allows.</summary>
    public static bool IsForeign(HttpContext context, GraphQLEndpointOptions options)
    {
        string? origin = context.Request.Headers.Origin;
        return !string.IsNullOrEmpty(origin)
            && !string.Equals(
                origin,
                $"{context.Request.Scheme}://{context.Request.Host}",
                StringComparison.OrdinalIgnoreCase
            )
            && !options.AllowsOrigin(context, origin);
    }
}
