using Microsoft.AspNetCore.Http;

namespace Lavamedia.GraphQL.AspNetCore;

/// <summary>How an endpoint treats requests. All sizes are in bytes of the decompressed body.</summary>
public sealed class GraphQLEndpointOptions
{
    /// <summary>The largest JSON body; larger ones are answered with status 413 and code HC0010.</summary>
    public long MaximumJsonBytes { get; set; } = 4 * 1024 * 1024;

    /// <summary>
    /// The largest multipart body that is read to its end. It is larger than what any operation accepts as a file, so
    /// that a file over its limit is refused by the operation, with a message that the browser receives.
    /// </summary>
    public long MaximumMultipartBytes { get; set; } = 512L * 1024 * 1024;

    /// <summary>The most files in one multipart request.</summary>
    public int MaximumFiles { get; set; } = 20;

    /// <summary>Who may introspect, download the schema and open the IDE (rule G-6). Nobody unless the host says so.</summary>
    public Func<HttpContext, bool> AllowsIntrospection { get; set; } = static _ => false;

    /// <summary>Who may ask for SQL statements and round trips (header <c>GraphQL-Statistics: report</c>).</summary>
    public Func<HttpContext, bool> AllowsStatistics { get; set; } = static _ => false;
}
