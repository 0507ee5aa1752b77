namespace Lavamedia.GraphQL.Execution;

/// <summary>
/// The values of <c>extensions.code</c> that planning and execution give: HotChocolate's where it has one, and words where it answers
/// without a code, because every error of ours has one (rule G-10).
/// </summary>
public static class ExecutionErrorCodes
{
    /// <summary>A resolver gave null where the schema does not allow it.</summary>
    public const string NonNullViolation = "HC0018";

    /// <summary>A result does not fit the type of its field.</summary>
    public const string InvalidResult = "EXEC_INVALID_LEAF_VALUE";

    /// <summary>The object type of a value of an interface or union cannot be told.</summary>
    public const string UnknownObjectType = "EXEC_UNABLE_TO_RESOLVE_ABSTRACT_TYPE";

    /// <summary>Something failed that is not the client's fault; the log knows more.</summary>
    public const string Internal = "INTERNAL_ERROR";

    /// <summary>The document has no operation of the name, or several and no name was given.</summary>
    public const string OperationNotFound = "OPERATION_NOT_FOUND";

    /// <summary>Operations of this kind cannot be run here, such as a mutation by GET.</summary>
    public const string OperationNotAllowed = "OPERATION_NOT_ALLOWED";

    /// <summary>Neither a document nor the id of a stored one was given.</summary>
    public const string DocumentMissing = "HC0015";

    /// <summary>The id names no stored document.</summary>
    public const string StoredDocumentNotFound = "HC0020";

    /// <summary>An object was deleted, or hidden from the viewer, before the fields that <c>@defer</c> put off were read.</summary>
    public const string ObjectGone = "OBJECT_GONE";

    /// <summary>The subscriber read its events slower than they came.</summary>
    public const string SubscriberTooSlow = "SUBSCRIBER_TOO_SLOW";

    /// <summary>The caller has spent its budget for now.</summary>
    public const string BudgetSpent = "BUDGET_SPENT";

    /// <summary>The deadline passed.</summary>
    public const string Timeout = "HC0045";

    /// <summary>Introspection is not allowed for this request.</summary>
    public const string IntrospectionNotAllowed = "HC0046";

    /// <summary>The operation costs more than the budget.</summary>
    public const string CostExceeded = "HC0047";

    /// <summary>The operation is deeper, or has more aliases or root fields, than is allowed.</summary>
    public const string LimitExceeded = "LIMIT_EXCEEDED";

    /// <summary>The response is longer than is allowed.</summary>
    public const string ResponseTooLong = "RESPONSE_TOO_LONG";

    /// <summary>A field leads to itself more often than is allowed.</summary>
    public const string CycleTooDeep = "HC0087";

    /// <summary>A page is larger than the field allows.</summary>
    public const string PageTooLarge = "HC0051";

    /// <summary>Neither <c>first</c> nor <c>last</c> was given where one must be.</summary>
    public const string PagingBoundaryMissing = "HC0052";

    /// <summary>A page size is negative or zero.</summary>
    public const string PageTooSmall = "HC0079";

    /// <summary>More elements are to be left out before a page than the server reads for nothing.</summary>
    public const string OffsetTooLarge = "OFFSET_TOO_LARGE";

    /// <summary>A cursor was not made by this field.</summary>
    public const string InvalidCursor = "HC0078";

    /// <summary>`first` was not given for a list that is paged forwards only.</summary>
    public const string PagingFirstMissing = "HC0090";

    /// <summary>A list that must be cut was asked for without a number of elements.</summary>
    public const string SlicingArgumentMissing = "HC0082";

    /// <summary>The list is not one whose figures can be computed.</summary>
    public const string NoAggregates = "NO_AGGREGATES";

    /// <summary>Too many ids were asked for at once.</summary>
    public const string TooManyNodes = "HC0076";

    /// <summary>An opaque id is not well formed or belongs to another type.</summary>
    public const string InvalidNodeId = "INVALID_NODE_ID";

    /// <summary>The viewer must sign in.</summary>
    public const string NotAuthenticated = "AUTH_NOT_AUTHENTICATED";

    /// <summary>The viewer lacks a permission.</summary>
    public const string NotAuthorized = "AUTH_NOT_AUTHORIZED";
}
