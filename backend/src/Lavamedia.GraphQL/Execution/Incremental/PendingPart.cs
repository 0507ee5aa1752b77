using System.Collections.Immutable;

namespace Lavamedia.GraphQL.Execution.Incremental;

/// <summary>A part of the response that a client may be told to wait for: a deferred fragment or a streamed list.</summary>
internal abstract class PendingPart(ImmutableArray<object> path, string? label)
{
    public ImmutableArray<object> Path { get; } = path;

    public string? Label { get; } = label;

    /// <summary>The name under which the client was told of it; null until then.</summary>
    public string? Id { get; set; }

    /// <summary>Whether the client has been told that nothing more comes.</summary>
    public bool IsClosed { get; set; }

    public bool IsOpen => Id is not null && !IsClosed;
}
