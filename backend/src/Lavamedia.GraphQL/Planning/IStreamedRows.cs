using Lavamedia.GraphQL.Execution.Results;

namespace Lavamedia.GraphQL.Planning;

/// <summary>The items of a streamed list that a data source has read and that are written in later payloads.</summary>
public interface IStreamedRows
{
    /// <summary>How many there are.</summary>
    int Count { get; }

    /// <summary>Writes one of them, as <see cref="IResultBlock.TryWrite"/> does.</summary>
    /// <param name="index">Its position among them.</param>
    /// <param name="writer">The writer of the payload.</param>
    bool TryWrite(int index, ResultWriter writer);
}
