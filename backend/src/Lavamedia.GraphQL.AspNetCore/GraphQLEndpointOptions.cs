using System.Security.Claims;
using Lavamedia.GraphQL.Execution;
using Microsoft.AspNetCore.Http;

namespace Lavamedia.GraphQL.AspNetCore;

/// <summary>How an endpoint treats requests. All sizes are in bytes of the decompressed body.</summary>
public sealed class GraphQLEndpointOptions
{
    /// <summary>The largest JSON body, and the largest message on a socket; larger ones are answered with status 413 and code HC0010.</summary>
    public long MaximumJsonBytes { get; set; } = 4 * 1024 * 1024;

    /// <summary>
    /// The largest multipart body that is read to its end. It is larger than what any operation accepts as a file, so
    /// that a file over its limit is refused by the operation, with a message that the browser receives.
    /// </summary>
    public long MaximumMultipartBytes { get; set; } = 512L * 1024 * 1024;

    /// <summary>The most files in one multipart request.</summary>
    public int MaximumFiles { get; set; } = 20;

    /// <summary>
    /// The most that the files of one request may take on disk while they wait for the last one, which is never stored; beyond it the answer is
    /// status 413 and code HC0010.
    /// </summary>
    public long MaximumSpooledBytesPerRequest { get; set; } = 256L * 1024 * 1024;

    /// <summary>The most that the files of all requests may take on disk; beyond it the answer is status 503 and code TOO_MANY_UPLOADS.</summary>
    public long MaximumSpooledBytes { get; set; } = 1024L * 1024 * 1024;

    /// <summary>The most operations of one batch; 0, as long as nobody says otherwise: no batches (rule G-5).</summary>
    public int MaximumBatchSize { get; set; }

    /// <summary>
    /// Whether caches that many share, such as those of a CDN, may keep answers for the time that <c>@cacheControl</c> names. Only for hosts
    /// that purge what has changed there (header <c>Surrogate-Key</c>); without it they ask each time whether the answer is still the same.
    /// </summary>
    public bool AllowsSharedCaches { get; set; }

    /// <summary>Who may introspect, download the schema, open the IDE and get hints in errors (rule G-6). Nobody unless the host says so.</summary>
    public Func<ClaimsPrincipal, bool> AllowsIntrospection { get; set; } = static _ => false;

    /// <summary>Who may ask for SQL statements and round trips (header <c>GraphQL-Statistics: report</c>).</summary>
    public Func<ClaimsPrincipal, bool> AllowsStatistics { get; set; } = static _ => false;

    /// <summary>Who may run nothing but stored documents (HotChocolate's <c>OnlyAllowPersistedDocuments</c>).</summary>
    public Func<ClaimsPrincipal, bool> OnlyAllowsPersistedDocuments { get; set; } = static _ => false;

    /// <summary>
    /// The partner that a caller is, as its folder of stored documents is named; null, as long as nobody says otherwise, for who is none. A partner
    /// runs its own stored documents and those that are there for all, others run those of the host's applications instead (rule G-9).
    /// </summary>
    public Func<ClaimsPrincipal, string?> DocumentOwnerOf { get; set; } = static _ => null;

    /// <summary>Whether the root fields of a query run one after the other. Side by side unless the host says otherwise.</summary>
    public Func<HttpContext, bool> RunsInTurn { get; set; } = static _ => false;

    /// <summary>
    /// Whether readers without an account who ask the same at the same time are answered together, where the schema lets caches keep the answer
    /// (<c>@cacheControl</c>). None of them is answered with what was read before they asked.
    /// </summary>
    public bool CoalescesRequests { get; set; } = true;

    /// <summary>What a caller may spend on operations, at every door. Nobody has a budget of its own unless the host says so.</summary>
    public Func<HttpContext, ClaimsPrincipal, ICostBudget?> BudgetOf { get; set; } = static (_, _) => null;

    /// <summary>
    /// Whether a page of this origin may open a socket; pages of the endpoint's own origin always may. A browser sends cookies with the
    /// handshake whatever page asks for it, so this is the protection of sockets against foreign pages (rule G-8).
    /// </summary>
    public Func<HttpContext, string, bool> AllowsOrigin { get; set; } = static (_, _) => false;

    /// <summary>How long a client of a socket may take to send <c>connection_init</c>.</summary>
    public TimeSpan ConnectionInitTimeout { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>How often a connection that has nothing to say shows that it lives.</summary>
    public TimeSpan KeepAlive { get; set; } = TimeSpan.FromSeconds(12);

    /// <summary>How long a client may take to read one message, to send the rest of one, or to answer a ping; then it is cut off (rule R-13).</summary>
    public TimeSpan Patience { get; set; } = TimeSpan.FromSeconds(15);

    /// <summary>How often the rights behind a lasting connection are looked at again (rules T-4, Z-12).</summary>
    public TimeSpan RightsCheck { get; set; } = TimeSpan.FromSeconds(5);

    /// <summary>The most operations that run on one connection at a time.</summary>
    public int MaximumOperationsPerConnection { get; set; } = 50;

    /// <summary>The most lasting connections of this process, beyond which further ones get status 503 (rules ).</summary>
    public int MaximumConnections { get; set; } = 20_000;

    /// <summary>
    /// The most lasting connections from one address (of IPv6: one network), beyond which further ones get status 429, so that one client cannot take
    /// all places. The address is the one that the host found out: behind a proxy that it does not trust all readers have the proxy's.
    /// </summary>
    public int MaximumConnectionsPerAddress { get; set; } = 2_000;

    /// <summary>The most event streams that are reserved and not opened, beyond which reservations get status 429.</summary>
    public int MaximumReservations { get; set; } = 1_000;

    /// <summary>Those of one address.</summary>
    public int MaximumReservationsPerAddress { get; set; } = 20;
}
