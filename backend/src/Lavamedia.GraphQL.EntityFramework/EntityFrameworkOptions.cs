using System.Security.Cryptography;
using Npgsql;

namespace Lavamedia.GraphQL.EntityFramework;

/// <summary>How selections are read from the database.</summary>
public sealed class EntityFrameworkOptions
{
    /// <summary>
    /// The secret that cursors are sealed with, at least 16 bytes. Instances that serve the same clients need the same;
    /// by default each process makes its own, and cursors end with it.
    /// </summary>
    public byte[] CursorKey { get; set; } = RandomNumberGenerator.GetBytes(32);

    /// <summary>How long a cursor can be used, to the day. 30 days.</summary>
    public TimeSpan CursorLifetime { get; set; } = TimeSpan.FromDays(30);

    /// <summary>
    /// Up to how many elements lists are counted for clients that allow estimates (<c>totalCountIsEstimate</c>); of longer ones PostgreSQL's
    /// planner says about how many there are. 2,000.
    /// </summary>
    public int ExactCounts { get; set; } = 2_000;

    /// <summary>How many statements one operation may send in all (rule G-7). 30.</summary>
    public int MaximumStatements { get; set; } = 30;

    /// <summary>
    /// How long one batch may take; then it is cancelled, a single statement by PostgreSQL itself. 8 seconds, below the deadline of a
    /// request.
    /// </summary>
    public TimeSpan CommandTimeout { get; set; } = TimeSpan.FromSeconds(8);

    /// <summary>
    /// Whether <c>contains</c>, <c>startsWith</c> and <c>endsWith</c> of filters take no notice of case, as people expect
    /// of a search box. Equality always does.
    /// </summary>
    public bool IgnoreCaseInTextFilters { get; set; } = true;

    /// <summary>How many selections are kept compiled, over all plans; each has a few statements.</summary>
    public int MaximumCompiledSelections { get; set; } = 4000;

    /// <summary>How many statements each connection keeps prepared.</summary>
    public int PreparedStatements { get; set; } = 200;

    /// <summary>
    /// How many connections read at the same time; further requests wait for their turn. A few for each core keep
    /// PostgreSQL busy, and more only make it switch between processes.
    /// </summary>
    public int MaximumConnections { get; set; } = Math.Max(8, Environment.ProcessorCount * 4);

    /// <summary>
    /// How many read at the same time until those that are known to be quick share connections. Below it a shared connection has nobody to take
    /// along, and costs more waking up than one of its own. One for each core, two at least.
    /// </summary>
    public int ReadsBeforeSharing { get; set; } = Math.Max(2, Environment.ProcessorCount);

    /// <summary>How many connections are shared by requests that are known to be quick. Two for each core.</summary>
    public int SharedConnections { get; set; } = Math.Max(2, Environment.ProcessorCount * 2);

    /// <summary>
    /// How long a statement may take on a shared connection, where others wait behind it; then it is asked again on a connection of its
    /// own. A quarter of a second.
    /// </summary>
    public TimeSpan SharedTimeout { get; set; } = TimeSpan.FromMilliseconds(250);

    /// <summary>
    /// The connection that selections of the present request are read through instead, in the transaction that is open on it; null where
    /// there is none. It has to serve one at a time.
    /// </summary>
    public Func<NpgsqlConnection?> HeldConnection { get; set; } = static () => null;

    /// <summary>Where to read; null for the database of the context. A read replica, for instance.</summary>
    public string? ConnectionString { get; set; }

    /// <summary>
    /// What query filters ask about the viewer: a scoped service that is also a member of the context, in whose place the service is taken.
    /// Selections of declared queries (<see cref="EntityQuery{TEntity, TValues}"/>) are then read without a context. Null: filters ask the
    /// context itself.
    /// </summary>
    public Type? Asker { get; set; }
}
