using Lavamedia.GraphQL.Types.Annotated;
using Lavamedia.Platform.Access;

namespace Lavamedia.Content.Access.Explaining;

/// <summary>What the schema shows of an explanation.</summary>
[ObjectType<AccessExplanation>]
public static class AccessExplanationType
{
    /// <summary>Binds the fields.</summary>
    public static void Configure(IObjectTypeDescriptor<AccessExplanation> type)
    {
        type.Field(explanation => explanation.Action).Description("What is to be done.");
        type.Field(explanation => explanation.Grants)
            .Description(
                "The roles that bring the permission; empty when none does, or when the viewer may not see the roles of the account."
            )
            .AssumedSize(2);
    }

    /// <summary>Whether it may be done.</summary>
    public static bool GetIsAllowed([Parent] AccessExplanation explanation) => explanation.Decision.IsAllowed;

    /// <summary>The rule that decides.</summary>
    public static AccessRule GetRule([Parent] AccessExplanation explanation) => explanation.Decision.Rule;

    /// <summary>The code of the permission that the rule asks for, such as `content.publish`; null when it asks for none.</summary>
    public static string? GetPermission([Parent] AccessExplanation explanation) => explanation.Decision.Permission;

    /// <summary>The rule in words.</summary>
    public static string GetReason([Parent] AccessExplanation explanation) => AccessReason.Of(explanation.Decision);
}
