using Lavamedia.GraphQL.Types.Annotated;

namespace Lavamedia.Content.Presence;

/// <summary>What the schema shows of somebody at an item.</summary>
[ObjectType<ContentPresence>]
public static class ContentPresenceType
{
    /// <summary>Binds the fields.</summary>
    public static void Configure(IObjectTypeDescriptor<ContentPresence> type)
    {
        type.Field(presence => presence.User);
        type.Field(presence => presence.Tab);
        type.Field(presence => presence.HasChanges);
        type.Field(presence => presence.TakenOverBy);
        type.Field(presence => presence.Since);
        type.Field(presence => presence.ExpiresAt);
    }
}
