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

    /// <summary>An authorization code was used twice; what it produced was ended.</summary>
    AuthorizationCodeReused,

    /// <summary>A person agreed that a client acts for it.</summary>
    ConsentGiven,

    /// <summary>A person no longer agrees that a client acts for it.</summary>
    ConsentWithdrawn,

    /// <summary>A client gave a token back.</summary>
    TokenRevoked,

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

    /// <summary>An identity provider brought somebody new, who got an account.</summary>
    AccountProvisioned,

    /// <summary>An identity of a provider was linked to an account.</summary>
    ExternalLoginLinked,

    /// <summary>An identity of a provider was taken from an account.</summary>
    ExternalLoginUnlinked,

    /// <summary>An account was made for somebody, or the invitation was sent again.</summary>
    UserInvited,

    /// <summary>An invited person made the account theirs.</summary>
    InvitationAccepted,

    /// <summary>An account was closed until further notice.</summary>
    UserSuspended,

    /// <summary>A closed account was opened again.</summary>
    UserReactivated,

    /// <summary>A person was taken out of the system.</summary>
    UserErased,

    /// <summary>Sessions were ended, by their owner or by an administrator.</summary>
    SessionsEnded,

    /// <summary>A person's own data was handed out to the person.</summary>
    PersonalDataExported,

    /// <summary>A password was changed by who knew the old one.</summary>
    PasswordChanged,

    /// <summary>A password was set through a link in a mail.</summary>
    PasswordReset,

    /// <summary>A link for a new password was asked for.</summary>
    PasswordResetRequested,

    /// <summary>The address of an account changed.</summary>
    EmailChanged,

    /// <summary>A code of a second factor was wrong.</summary>
    SecondFactorFailed,

    /// <summary>An authenticator app was added.</summary>
    AuthenticatorAdded,

    /// <summary>An authenticator app was removed.</summary>
    AuthenticatorRemoved,

    /// <summary>A recovery code was used up.</summary>
    RecoveryCodeUsed,

    /// <summary>Recovery codes were replaced by new ones.</summary>
    RecoveryCodesReplaced,

    /// <summary>A passkey was added.</summary>
    PasskeyAdded,

    /// <summary>A passkey was removed.</summary>
    PasskeyRemoved,

    /// <summary>Somebody who was signed in proved it again.</summary>
    SignInConfirmed,
}
