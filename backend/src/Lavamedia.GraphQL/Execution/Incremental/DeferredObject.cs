using System.Collections.Immutable;
using Lavamedia.GraphQL.Execution.Results;
using Lavamedia.GraphQL.Planning;

namespace Lavamedia.GraphQL.Execution.Incremental;

/// <summary>An object of the response of which some fields come later, together.</summary>
internal sealed class DeferredObject(
    DeferredSelections group,
    object? source,
    RootFieldScope? scope,
    ImmutableArray<object> path,
    ImmutableDictionary<DeferUsage, DeferredFragment> around
)
{
    /// <summary>The fields.</summary>
    public DeferredSelections Group { get; } = group;

    /// <summary>The object that resolvers take as their parent; null at the root.</summary>
    public object? Source { get; } = source;

    /// <summary>The services of the root field; null at the root.</summary>
    public RootFieldScope? Scope { get; } = scope;

    /// <summary>Where the object stands.</summary>
    public ImmutableArray<object> Path { get; } = path;

    /// <summary>The fragments that stand around the object, for what is deferred further below.</summary>
    public ImmutableDictionary<DeferUsage, DeferredFragment> Around { get; } = around;

    /// <summary>The fragments that wait for the fields.</summary>
    public ImmutableArray<DeferredFragment> Fragments { get; } = [.. group.Usages.Select(usage => around[usage])];

    /// <summary>The fields as JSON, once they are there.</summary>
    public ResultWriter? Result { get; set; }

    public bool IsStarted { get; set; }

    public bool IsSent { get; set; }
}
