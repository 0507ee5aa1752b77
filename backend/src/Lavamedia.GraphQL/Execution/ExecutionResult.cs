using System.Buffers;
using Lavamedia.GraphQL.Errors;
using Lavamedia.GraphQL.Execution.Results;
using Lavamedia.GraphQL.Planning;

namespace Lavamedia.GraphQL.Execution;

/// <summary>A complete response, ready to be sent. Dispose it once, after writing: its buffer is pooled.</summary>
public sealed class ExecutionResult : IDisposable
{
    private readonly ResultWriter _writer;
    private int _holders = 1;
    private Action? _released;

    internal ExecutionResult(
        ExecutionOutcome outcome,
        ResultWriter writer,
        IReadOnlyList<GraphQLError> errors,
        CachePolicy? cache = null
    )
    {
        Cache = cache;
        Outcome = outcome;
        Errors = errors;
        _writer = writer;
    }

    /// <summary>How far the operation came.</summary>
    public ExecutionOutcome Outcome { get; }

    /// <summary>The errors of the response, for logs and metrics.</summary>
    public IReadOnlyList<GraphQLError> Errors { get; }

    /// <summary>How long the response may be kept by those who are nobody in particular; null when it may not.</summary>
    public CachePolicy? Cache { get; }

    /// <summary>The response as UTF-8 JSON; valid until the result is disposed.</summary>
    public ReadOnlyMemory<byte> Json => _writer.Written;

    /// <summary>Writes the response as UTF-8 JSON.</summary>
    public void WriteTo(IBufferWriter<byte> output) => output.Write(_writer.Written.Span);

    /// <inheritdoc />
    public void Dispose()
    {
        if (Interlocked.Decrement(ref _holders) == 0)
        {
            _writer.Dispose();
            _released?.Invoke();
        }
    }

    /// <summary>
    /// Lets others have the result as well, each of whom disposes it. The buffer goes back to its pool with the last of them; where one never
    /// does, it is collected like any other memory.
    /// </summary>
    internal void AddHolders(int count) => Interlocked.Add(ref _holders, count);

    /// <summary>Says what happens when the last who has the result disposed it; before others have it as well.</summary>
    internal void WhenReleased(Action released) => _released = released;
}
