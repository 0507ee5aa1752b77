namespace Lavamedia.GraphQL.Execution.DataLoader;

/// <summary>A loader of any type, as the batch scheduler sees it.</summary>
public interface IDataLoader
{
    /// <summary>Loads all keys that were asked for since the last call. Its errors go to those who asked.</summary>
    Task DispatchAsync(CancellationToken cancellationToken);
}
