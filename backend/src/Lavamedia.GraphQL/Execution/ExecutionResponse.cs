namespace Lavamedia.GraphQL.Execution;

/// <summary>
/// What a request is answered with: a <see cref="SingleResponse"/>, or a <see cref="ResponseStream"/> where the request allows one.
/// Dispose it in every case: that ends what still runs for it.
/// </summary>
public abstract class ExecutionResponse : IAsyncDisposable
{
    private protected ExecutionResponse() { }

    /// <inheritdoc />
    public abstract ValueTask DisposeAsync();
}
