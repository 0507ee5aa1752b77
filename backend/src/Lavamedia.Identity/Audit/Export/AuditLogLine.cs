using System.Text.Json;
using Lavamedia.GraphQL.Execution;
using Lavamedia.Identity.Users;
using Lavamedia.Platform.Data.Conventions;

namespace Lavamedia.Identity.Audit.Export;

/// <summary>An entry as an export tells it, by the names that it has in the schema.</summary>
internal sealed record AuditLogLine(
    DateTimeOffset OccurredAt,
    string Type,
    string? ActorId,
    string? ActorName,
    string? ObjectType,
    string? ObjectId,
    JsonElement? Before,
    JsonElement? After,
    string? Client,
    string? Address,
    Guid? SessionKey,
    string? TraceIdentifier
)
{
    private static readonly EnumTextConverter<SecurityEventType> Names = new();

    /// <summary>What the schema calls a kind of entry.</summary>
    public static string NameOf(SecurityEventType type) => (string)Names.ConvertToProvider(type)!;

    /// <summary>The line of an entry.</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="names">The names of the accounts that may be seen.</param>
    public static AuditLogLine Of(SecurityEvent entry, IReadOnlyDictionary<Guid, string> names) =>
        new(
            entry.OccurredAt,
            NameOf(entry.Type),
            entry.Actor is { } actor ? NodeId.Encode(nameof(User), actor) : null,
            entry.Actor is { } known ? names.GetValueOrDefault(known) : null,
            entry.ObjectType,
            entry is { ObjectType: { } type, ObjectKey: { } key } ? NodeId.Encode(type, key) : null,
            entry.Before,
            entry.After,
            entry.Client,
            entry.Address?.ToString(),
            entry.SessionKey,
            entry.TraceIdentifier
        );
}
