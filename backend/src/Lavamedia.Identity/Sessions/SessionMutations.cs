using Lavamedia.GraphQL.Types.Annotated;
using Lavamedia.Identity.Users;
using Lavamedia.Platform.Access;

namespace Lavamedia.Identity.Sessions;

/// <summary>How people end sessions of their own.</summary>
[MutationType]
internal static class SessionMutations
{
    /// <summary>Ends one of the caller's sessions. One that has ended already is no error.</summary>
    /// <param name="sessionId">The session.</param>
    [Authorize]
    public static Task<User> EndSessionAsync(
        Guid sessionId,
        EndOwnSessions command,
        IViewer viewer,
        CancellationToken cancellationToken
    ) => command.EndAsync(viewer.UserId, sessionId, cancellationToken);

    /// <summary>Signs the caller out everywhere else.</summary>
    [Authorize]
    public static Task<User> EndOtherSessionsAsync(
        EndOwnSessions command,
        IViewer viewer,
        CancellationToken cancellationToken
    ) => command.EndOthersAsync(viewer.UserId, cancellationToken);
}
