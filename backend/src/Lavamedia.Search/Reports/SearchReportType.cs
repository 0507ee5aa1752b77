using Lavamedia.GraphQL.Types.Annotated;

namespace Lavamedia.Search.Reports;

/// <summary>What the schema shows of a report.</summary>
[ObjectType<SearchReport>]
public static class SearchReportType
{
    /// <summary>Binds the fields.</summary>
    public static void Configure(IObjectTypeDescriptor<SearchReport> type)
    {
        type.Field(report => report.Searches).Description("How often was searched.");
        type.Field(report => report.WithoutResults).Description("How often nothing was found.");
        type.Field(report => report.Clicks).Description("How often a result was chosen.");
        type.Field(report => report.AveragePlace)
            .Description("The place of a chosen result, at the mean; null when none was.");
        type.Field(report => report.Frequent)
            .Description("What was asked most, fifty questions at most; what few have asked is not named.")
            .AssumedSize(ReadSearchReport.Most);
        type.Field(report => report.Unanswered)
            .Description("What found nothing, the most frequent first, fifty questions at most.")
            .AssumedSize(ReadSearchReport.Most);
    }
}
