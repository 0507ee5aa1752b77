namespace Lavamedia.GraphQL.Errors;

/// <summary>
/// The values of <c>extensions.code</c>: HotChocolate's, so that its clients need not change; where it answers without a code, a word.
/// </summary>
public static class ErrorCodes
{
    /// <summary>The document does not parse.</summary>
    public const string SyntaxError = "HC0011";

    /// <summary>The document exceeds a limit of the parser: bytes, tokens, nesting or directives.</summary>
    public const string DocumentTooLarge = "HC0010";

    /// <summary>The document breaks a validation rule.</summary>
    public const string ValidationFailed = "GRAPHQL_VALIDATION_FAILED";

    /// <summary>A variable has a value that its type does not accept.</summary>
    public const string VariableCoercion = "HC0016";

    /// <summary>A OneOf input object has no member set.</summary>
    public const string OneOfNoneSet = "HC0054";

    /// <summary>A OneOf input object has several members set.</summary>
    public const string OneOfSeveralSet = "HC0055";

    /// <summary>The member of a OneOf input object is null.</summary>
    public const string OneOfNull = "HC0056";

    /// <summary>A nullable variable is used for the member of a OneOf input object.</summary>
    public const string OneOfNullableVariable = "HC0057";

    /// <summary>Introspection nests its lists deeper than is allowed.</summary>
    public const string IntrospectionTooDeep = "HC0086";
}
