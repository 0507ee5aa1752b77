namespace Lavamedia.Platform.Access;

/// <summary>The rule that decides whether a viewer may do something.</summary>
public enum AccessRule
{
    /// <summary>Everybody may.</summary>
    Everyone,

    /// <summary>A role of the viewer brings the permission.</summary>
    Permission,

    /// <summary>A role of the viewer brings the permission in some categories, and the thing lies in them.</summary>
    LimitedPermission,

    /// <summary>The thing is the viewer's own, and a role brings the permission for such.</summary>
    Ownership,

    /// <summary>No role of the viewer brings the permission.</summary>
    PermissionMissing,

    /// <summary>A role of the viewer brings the permission in some categories, but the thing lies in others, too, or in none.</summary>
    OutsideLimit,

    /// <summary>The act is not possible in the state of the thing, whoever asks.</summary>
    State,

    /// <summary>The type of the thing asks for approval, and it was not approved.</summary>
    Approval,

    /// <summary>The type of the thing asks for a second person, and this one made it alone.</summary>
    FourEyes,

    /// <summary>The viewer does not see the thing: the visibility filter hides it, or there is none.</summary>
    Visibility,

    /// <summary>The account is not active: nobody acts with it.</summary>
    Account,
}
