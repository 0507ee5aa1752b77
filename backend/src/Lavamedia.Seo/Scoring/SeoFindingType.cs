using Lavamedia.GraphQL.Types.Annotated;

namespace Lavamedia.Seo.Scoring;

/// <summary>What the schema shows of a finding.</summary>
[ObjectType<SeoFinding>]
public static class SeoFindingType
{
    /// <summary>Binds the fields.</summary>
    public static void Configure(IObjectTypeDescriptor<SeoFinding> type)
    {
        type.Description("What a rule says of a page.");
        type.Field(finding => finding.Rule).Description("The rule.");
        type.Field(finding => finding.Weight).Description("How many points it can give.");
        type.Field(finding => finding.Points).Description("How many it gives.");
        type.Field(finding => finding.Measured)
            .Description("What was measured, in the rule's own unit: pixels, words, a grade; null where nothing is.");
        type.Field(finding => finding.Minimum).Description("From where on it is good.");
        type.Field(finding => finding.Maximum).Description("Up to where it is good.");
    }

    /// <summary>What that means.</summary>
    [Cost(0)]
    public static SeoFindingStatus GetStatus([Parent] SeoFinding finding) => finding.Status;
}
