namespace Lavamedia.GraphQL.EntityFramework;

/// <summary>The values of <c>extensions.code</c> that only the data source gives.</summary>
public static class EntityErrorCodes
{
    /// <summary>A text cannot be stored, so that it can never be found either.</summary>
    public const string InvalidTextValue = "INVALID_TEXT_VALUE";

    /// <summary><c>first</c> and <c>last</c>, or <c>after</c> and <c>before</c>, were given together.</summary>
    public const string ContradictoryPage = "CONTRADICTORY_PAGE_ARGUMENTS";

    /// <summary><c>by</c> of <c>groups</c> names nothing, or too much.</summary>
    public const string InvalidGrouping = "INVALID_GROUPING";

    /// <summary>The operation would send more statements than one may (rule G-7).</summary>
    public const string TooManyStatements = "TOO_MANY_STATEMENTS";
}
