namespace Lavamedia.GraphQL.Execution;

/// <summary>What one caller may spend on operations: a transport attaches it to the requests of callers that have one (rules G-3, R-11).</summary>
public interface ICostBudget
{
    /// <summary>The greatest field cost of one operation; the lower of this and the server's own limit holds.</summary>
    double MaximumFieldCost { get; }

    /// <summary>Spends the cost of an operation that is about to run.</summary>
    /// <returns>Null when it may run; else how long until the caller can pay for it.</returns>
    ValueTask<TimeSpan?> SpendAsync(double fieldCost, CancellationToken cancellationToken);
}
