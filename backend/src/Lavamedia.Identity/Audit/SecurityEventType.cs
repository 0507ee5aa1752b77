namespace Lavamedia.Identity.Audit;

/// <summary>What the audit trail records.</summary>
public enum SecurityEventType
{
    /// <summary>A password was right.</summary>
    SignedIn,

    /// <summary>An account name or a password was wrong.</summary>
    SignInFailed,

    /// <summary>A sign-in was refused unchecked because too many failed before.</summary>
    SignInThrottled,

    /// <summary>A session was ended by its owner.</summary>
    SignedOut,

    /// <summary>A refresh token was used twice; its session was ended.</summary>
    RefreshTokenReused,

    /// <summary>A thing came into being.</summary>
    Created,

    /// <summary>A thing changed.</summary>
    Changed,

    /// <summary>A thing was removed.</summary>
    Removed,

    /// <summary>Roles were given to a user or taken away.</summary>
    RolesAssigned,

    /// <summary>The audit log was taken out of the system.</summary>
    AuditLogExported,

    /// <summary>A program got an account.</summary>
    ServiceAccountCreated,

    /// <summary>A program got a key.</summary>
    ApiKeyCreated,

    /// <summary>A program's key was ended.</summary>
    ApiKeyRevoked,
}
