using Lavamedia.Platform.Access;

namespace Lavamedia.Content.Access.Explaining;

/// <summary>Says decisions in words, for developers.</summary>
internal static class AccessReason
{
    /// <summary>The rule that decided, in words.</summary>
    public static string Of(AccessDecision decision) =>
        decision switch
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
            { Rule: AccessRule.Approval } =>
                "Content of this type must be approved first, and its newest version is not.",
            { Rule: AccessRule.FourEyes } =>
                "Content of this type takes two people: the newest version is this one's own work, and nobody else has approved it.",
            { Rule: AccessRule.Visibility } => "There is no such thing, or it is not visible.",
            { Rule: AccessRule.Account } => "The account is not active.",
            _ => throw new InvalidOperationException($"The rule {decision.Rule} has no words."),
        };
}
