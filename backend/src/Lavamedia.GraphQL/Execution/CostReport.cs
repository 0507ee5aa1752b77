namespace Lavamedia.GraphQL.Execution;

/// <summary>What becomes of the cost of an operation (request header <c>GraphQL-Cost</c>).</summary>
public enum CostReport
{
    /// <summary>It is only compared with the budget.</summary>
    None,

    /// <summary>The operation runs, and <c>extensions.operationCost</c> carries the cost.</summary>
    Report,

    /// <summary>Only the cost is answered; nothing runs.</summary>
    Validate,
}
