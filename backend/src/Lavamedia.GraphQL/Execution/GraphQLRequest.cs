using System.Security.Claims;
using System.Text.Json;
using Lavamedia.GraphQL.Types.Annotated;

namespace Lavamedia.GraphQL.Execution;

/// <summary>One operation to run: what a transport hands to <see cref="IRequestExecutor"/>.</summary>
public sealed record GraphQLRequest
{
    /// <summary>The services of the request; each root field runs in a scope of its own below them.</summary>
    public required IServiceProvider Services { get; init; }

    /// <summary>The document as UTF-8; empty when <see cref="DocumentId"/> names a stored one.</summary>
    public ReadOnlyMemory<byte> Document { get; init; }

    /// <summary>The id of a stored document, for an <see cref="IDocumentStore"/>.</summary>
    public string? DocumentId { get; init; }

    /// <summary>The partner whose stored documents <see cref="DocumentId"/> may name; null for everybody who is no partner.</summary>
    public string? DocumentOwner { get; init; }

    /// <summary>Which operation of the document to run; null when it has only one.</summary>
    public string? OperationName { get; init; }

    /// <summary>The variables: a JSON object, or undefined.</summary>
    public JsonElement Variables { get; init; }

    /// <summary>The extensions that the client sent: a JSON object, or undefined.</summary>
    public JsonElement Extensions { get; init; }

    /// <summary>Who asks. An identity without authentication is an anonymous reader.</summary>
    public ClaimsPrincipal User
    {
        get => field ??= new ClaimsPrincipal(new ClaimsIdentity());
        init;
    }

    /// <summary>Whether mutations may run (false for GET: rule G-8).</summary>
    public bool AllowMutations { get; init; } = true;

    /// <summary>
    /// Whether the root fields of a query run one after the other, because what they read through serves one at a time. Side by side where
    /// not.
    /// </summary>
    public bool RunsInTurn { get; init; }

    /// <summary>
    /// Whether the response may come in parts. Where not, as with a transport that sends one body, <c>@defer</c> and <c>@stream</c> are
    /// as good as absent: all is in the one response.
    /// </summary>
    public bool AllowIncremental { get; init; }

    /// <summary>Whether subscriptions may run; they are refused with a coded error where not.</summary>
    public bool AllowSubscriptions { get; init; }

    /// <summary>
    /// Whether the response may be made once for all who ask the same at the same time: nothing but the document and its variables shapes it,
    /// above all not who asks. It is where the schema lets caches keep it for others (<c>@cacheControl</c>).
    /// </summary>
    public bool MayCoalesce { get; init; }

    /// <summary>Whether <c>__schema</c> and <c>__type</c> may be asked (rule G-6).</summary>
    public bool AllowIntrospection { get; init; } = true;

    /// <summary>Whether the cost is reported, and whether the operation runs at all.</summary>
    public CostReport CostReport { get; init; }

    /// <summary>What the operations of the same batch cost so far; null when the request stands alone.</summary>
    public BatchCost? Batch { get; init; }

    /// <summary>What the caller may spend; null when only the server's own limits hold.</summary>
    public ICostBudget? Budget { get; init; }

    /// <summary>Files of a multipart request, by the key that stands in their place in <see cref="Variables"/>.</summary>
    public IReadOnlyDictionary<string, IUploadedFile> Uploads { get; init; } =
        System.Collections.Frozen.FrozenDictionary<string, IUploadedFile>.Empty;

    /// <summary>
    /// Receives <see cref="Uploads"/>. It is called before anything runs, and only where something that may run reads them: after the document proved
    /// valid, its caller allowed and its cost paid, so that nothing is stored for others. The deadline does not count the time that it takes.
    /// </summary>
    public Func<CancellationToken, Task>? ReceiveUploads { get; init; }

    /// <summary>What transports and modules attach to the request, by type or name.</summary>
    public IDictionary<object, object?> Items { get; init; } = new Dictionary<object, object?>();
}
