using Lavamedia.GraphQL.Types.Annotated;

namespace Lavamedia.Content.Workflow.Rules;

/// <summary>What the schema shows of the rules of a type.</summary>
[ObjectType<ContentTypeRules>]
public static class ContentTypeRulesType
{
    /// <summary>Binds the fields.</summary>
    public static void Configure(IObjectTypeDescriptor<ContentTypeRules> type)
    {
        type.Field(rules => rules.Type);
        type.Field(rules => rules.RequiresApproval);
        type.Field(rules => rules.RequiresFourEyes);
        type.Field(rules => rules.RequiresAlternativeText);
        type.Field(rules => rules.RequiresSeoTitle);
    }
}
