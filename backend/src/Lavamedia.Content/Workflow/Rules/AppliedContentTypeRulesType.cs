using Lavamedia.GraphQL.Types.Annotated;

namespace Lavamedia.Content.Workflow.Rules;

/// <summary>What the schema shows of the rules of a type.</summary>
[ObjectType<AppliedContentTypeRules>]
public static class AppliedContentTypeRulesType
{
    /// <summary>Binds the fields.</summary>
    public static void Configure(IObjectTypeDescriptor<AppliedContentTypeRules> type)
    {
        type.Name("ContentTypeRules");
        type.Description(
            "What the newsroom asks of a type of content before readers see it. A type without a row asks for none of it."
        );
        type.Field(rules => rules.Type).Description("The type.");
        type.Field(rules => rules.RequiresApproval)
            .Description("Whether somebody must approve a version before it is published.");
        type.Field(rules => rules.RequiresFourEyes)
            .Description("Whether somebody else than its only author must approve or publish it.");
        type.Field(rules => rules.RequiresAlternativeText)
            .Description("Whether every picture needs a text for those who do not see it.");
        type.Field(rules => rules.RequiresSeoTitle).Description("Whether a title for search engines is needed.");
    }
}
