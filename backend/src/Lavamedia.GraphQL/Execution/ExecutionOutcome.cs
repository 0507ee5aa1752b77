namespace Lavamedia.GraphQL.Execution;

/// <summary>How far an operation came; transports derive their status from it.</summary>
public enum ExecutionOutcome
{
    /// <summary>It ran: the response has <c>data</c>, perhaps null, perhaps beside errors.</summary>
    Executed,

    /// <summary>The document is not well formed.</summary>
    SyntaxError,

    /// <summary>The document is not valid against the schema, or over a limit or budget.</summary>
    Invalid,

    /// <summary>The request does not fit the document: unknown operation, bad variables, stored document not found.</summary>
    BadRequest,

    /// <summary>The kind of operation is not allowed here, such as a mutation by GET.</summary>
    NotAllowed,

    /// <summary>The caller has spent its budget for now, and may come back.</summary>
    BudgetSpent,

    /// <summary>The deadline passed before the operation was complete.</summary>
    TimedOut,
}
