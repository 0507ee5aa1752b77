using Lavamedia.GraphQL.Execution;
using Lavamedia.GraphQL.Types.Annotated;
using Lavamedia.Identity.Users;

namespace Lavamedia.Identity.Audit;

/// <summary>What the schema shows of an entry.</summary>
[ObjectType<SecurityEvent>]
public static class SecurityEventGraphType
{
    /// <summary>Binds the fields.</summary>
    public static void Configure(IObjectTypeDescriptor<SecurityEvent> type)
    {
        type.Name("AuditEntry");
        type.ImplementsNode();
        type.Field(entry => entry.Type).Filterable();
        type.Field(entry => entry.OccurredAt).Filterable().Sortable();
        type.Field(entry => entry.Actor).Name("actorId").ID<User>().Filterable();
        type.Field(entry => entry.ObjectType).Filterable();
        type.Field(entry => entry.Before);
        type.Field(entry => entry.After);
        type.Field(entry => entry.Client).Filterable();
        type.Field(entry => entry.SessionKey);
        type.Field(entry => entry.TraceIdentifier).Filterable();
    }

    /// <summary>The name of who did it; null when nobody was signed in or the system did it.</summary>
    public static async Task<string?> GetActorNameAsync(
        [Parent(nameof(SecurityEvent.Actor))] SecurityEvent entry,
        NamesOfUsers names,
        CancellationToken cancellationToken
    ) => entry.Actor is { } actor ? await names.LoadAsync(actor, cancellationToken) : null;

    /// <summary>The id of the thing it was done to; null when it was done to nothing.</summary>
    [GraphQLType("ID")]
    public static string? GetObjectId(
        [Parent(nameof(SecurityEvent.ObjectType), nameof(SecurityEvent.ObjectKey))] SecurityEvent entry
    ) => entry is { ObjectType: { } type, ObjectKey: { } key } ? NodeId.Encode(type, key) : null;

    /// <summary>The address it came from.</summary>
    public static string? GetAddress([Parent(nameof(SecurityEvent.Address))] SecurityEvent entry) =>
        entry.Address?.ToString();
}
