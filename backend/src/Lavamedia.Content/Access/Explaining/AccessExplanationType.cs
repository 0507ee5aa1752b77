using Lavamedia.GraphQL.Types.Annotated;
using Lavamedia.Platform.Access;

namespace Lavamedia.Content.Access.Explaining;

/// <summary>What the schema shows of an explanation.</summary>
[ObjectType<AccessExplanation>]
public static class AccessExplanationType
{
    /// <summary>Binds the fields.</summary>
    public static void Configure(IObjectTypeDescriptor<AccessExplanation> type) =>
        type.Field(explanation => explanation.Grants)
            .Description(
                "The roles that bring the permission; empty when none does, or when the viewer may not see the roles of the account."
            );

    /// <summary>Whether it may be done.</summary>
    public static bool GetIsAllowed([Parent] AccessExplanation explanation) => explanation.Decision.IsAllowed;

    /// <summary>The rule that decides.</summary>
    public static AccessRule GetRule([Parent] AccessExplanation explanation) => explanation.Decision.Rule;

    /// <summary>The code of the permission that the rule asks for, such as `content.publish`; null when it asks for none.</summary>
    public static string? GetPermission([Parent] AccessExplanation explanation) => explanation.Decision.Permission;

    /// <summary>The rule in words.</summary>
    public static string GetReason([Parent] AccessExplanation explanation) =>
        explanation.Decision switch
        {
            { Rule: AccessRule.Everyone } => "Everybody may.",
            { Rule: AccessRule.Permission, Permission: var code } => $"A role brings the permission '{code}'.",
            { Rule: AccessRule.LimitedPermission, Permission: var code } =>
                $"A role brings the permission '{code}' in the categories concerned.",
            { Rule: AccessRule.Ownership, Permission: var code } =>
                $"The item was started or is signed by the account, and a role brings the permission '{code}'.",
            { Rule: AccessRule.PermissionMissing, Permission: var code } => $"No role brings the permission '{code}'.",
            { Rule: AccessRule.OutsideLimit, Permission: var code } =>
                $"A role brings the permission '{code}' in some categories, but not in all those that are concerned.",
            { Rule: AccessRule.State } => "The thing does not allow this act in the state that it is in.",
            { Rule: AccessRule.Visibility } => "There is no such thing, or it is not visible.",
            { Rule: AccessRule.Account } => "The account is not active.",
            _ => throw new InvalidOperationException($"The rule {explanation.Decision.Rule} has no words."),
        };
}
