using System.Collections.Immutable;
using Lavamedia.GraphQL.Errors;
using Lavamedia.GraphQL.Planning;

namespace Lavamedia.GraphQL.Execution.Incremental;

/// <summary>A <c>@defer</c> at one object of the response: complete when all objects that have fields of it are.</summary>
internal sealed class DeferredFragment(DeferUsage usage, DeferredFragment? parent, ImmutableArray<object> path)
    : PendingPart(path, usage.Label)
{
    /// <summary>The fragment around it, before whose end it is not announced.</summary>
    public DeferredFragment? Parent { get; } = parent;

    /// <summary>What is announced when this fragment is complete.</summary>
    public List<PendingPart> Children { get; } = [];

    /// <summary>Objects whose deferred fields are not there yet.</summary>
    public HashSet<DeferredObject> Waiting { get; } = [];

    /// <summary>Objects whose deferred fields are there and may not have been sent.</summary>
    public List<DeferredObject> Ready { get; } = [];

    /// <summary>Why a part of it failed before it was announced.</summary>
    public IReadOnlyList<GraphQLError>? Failure { get; set; }

    /// <summary>Whether it stands among its parent's children, or was announced.</summary>
    public bool IsKnown { get; set; }
}
