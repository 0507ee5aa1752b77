using Lavamedia.GraphQL.Types.Annotated;

namespace Lavamedia.Identity.Sessions;

/// <summary>What the schema shows of a session: to its owner, and to those who manage accounts.</summary>
[ObjectType<UserSession>]
internal static class UserSessionType
{
    /// <summary>Binds the fields.</summary>
    public static void Configure(IObjectTypeDescriptor<UserSession> type)
    {
        type.Field(session => session.Id);
        type.Field(session => session.CreatedAt);
        type.Field(session => session.LastSeenAt);
        type.Field(session => session.ExpiresAt);
        type.Field(session => session.Address);
        type.Field(session => session.UserAgent);
        type.Field(session => session.Methods);
        type.Field(session => session.IsCurrent);
    }
}
