using Lavamedia.GraphQL.Types.Annotated;

namespace Lavamedia.Search.Reports;

/// <summary>What the schema shows of how a question went.</summary>
[ObjectType<ReportedSearch>]
public static class ReportedSearchType
{
    /// <summary>Binds the fields.</summary>
    public static void Configure(IObjectTypeDescriptor<ReportedSearch> type)
    {
        type.Field(search => search.Query).Description("The question: its words in lower case and without accents.");
        type.Field(search => search.Searches).Description("How often it was asked.");
        type.Field(search => search.WithoutResults).Description("How often nothing was found.");
        type.Field(search => search.Clicks).Description("How often a result was chosen.");
        type.Field(search => search.AveragePlace)
            .Description("The place of a chosen result, at the mean; null when none was.");
    }
}
