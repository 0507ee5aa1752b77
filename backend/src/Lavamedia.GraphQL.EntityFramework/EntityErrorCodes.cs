namespace Lavamedia.GraphQL.EntityFramework;

/// <summary>The values of <c>extensions.code</c> that only the data source gives.</summary>
public static class EntityErrorCodes
{
    /// <summary>A filter value cannot be stored, so that it can never be found either.</summary>
    public const string InvalidFilterValue = "INVALID_FILTER_VALUE";

    /// <summary><c>first</c> and <c>last</c>, or <c>after</c> and <c>before</c>, were given together.</summary>
    public const string ContradictoryPage = "CONTRADICTORY_PAGE_ARGUMENTS";

    /// <summary>The database did not answer within the time allowed for one request.</summary>
    public const string DatabaseTimeout = "HC0045";
}
