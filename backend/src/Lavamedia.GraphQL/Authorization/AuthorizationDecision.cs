namespace Lavamedia.GraphQL.Authorization;

/// <summary>The answer to an <see cref="AuthorizationRequirement"/>.</summary>
public enum AuthorizationDecision
{
    /// <summary>The viewer passes.</summary>
    Allowed,

    /// <summary>The viewer is not signed in (<c>AUTH_NOT_AUTHENTICATED</c>).</summary>
    NotAuthenticated,

    /// <summary>The viewer lacks the permission (<c>AUTH_NOT_AUTHORIZED</c>).</summary>
    NotAuthorized,
}
