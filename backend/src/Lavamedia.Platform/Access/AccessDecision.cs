namespace Lavamedia.Platform.Access;

/// <summary>Whether a viewer may do something, and the rule that decides it.</summary>
/// <param name="IsAllowed">Whether it may be done.</param>
/// <param name="Rule">The rule that decides.</param>
/// <param name="Permission">The code of the permission that the rule asks for, if it asks for one.</param>
public sealed record AccessDecision(bool IsAllowed, AccessRule Rule, string? Permission)
{
    /// <summary>It may be done.</summary>
    public static AccessDecision Allow(AccessRule rule, string? permission = null) => new(true, rule, permission);

    /// <summary>It may not be done.</summary>
    public static AccessDecision Refuse(AccessRule rule, string? permission = null) => new(false, rule, permission);

    /// <summary>The decision of a right that cannot be limited.</summary>
    public static AccessDecision On(IViewer viewer, string permission) =>
        viewer.Can(permission)
            ? Allow(AccessRule.Permission, permission)
            : Refuse(AccessRule.PermissionMissing, permission);
}
