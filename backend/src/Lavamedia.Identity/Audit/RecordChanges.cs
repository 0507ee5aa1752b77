using System.Text.Json;
using System.Text.Json.Nodes;
using Lavamedia.GraphQL.Execution;
using Lavamedia.Platform.Data;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Lavamedia.Identity.Audit;

/// <summary>
/// Adds an entry for each audited entity that a unit of work stores, changes or removes, to the same unit of work: no act can
/// forget it, and none is told of that did not happen.
/// </summary>
internal sealed class RecordChanges(IHttpContextAccessor http) : SaveChangesInterceptor
{
    public override ValueTask<InterceptionResult<int>> SavingChangesAsync(
        DbContextEventData eventData,
        InterceptionResult<int> result,
        CancellationToken cancellationToken = default
    )
    {
        if (eventData.Context is LavamediaDbContext database)
        {
            database.AddRange(EntriesOf(database));
        }

        return ValueTask.FromResult(result);
    }

    private List<SecurityEvent> EntriesOf(LavamediaDbContext database)
    {
        var entries = new List<SecurityEvent>();
        foreach (var entry in database.ChangeTracker.Entries())
        {
            if (
                entry.State is EntityState.Added or EntityState.Modified or EntityState.Deleted
                && entry.Metadata.AuditedMembers() is { Count: > 0 } members
                && Describe(entry, members) is var (type, before, after)
            )
            {
                var origin = RequestOrigin.Of(http.HttpContext);
                entries.Add(
                    new SecurityEvent
                    {
                        Type = type,
                        Actor = database.ViewerId,
                        ObjectType = entry.Metadata.ClrType.Name,
                        ObjectKey = entry.Metadata.FindPrimaryKey()?.Properties is [var key]
                            ? entry.CurrentValues[key] as Guid?
                            : null,
                        Before = before,
                        After = after,
                        SessionKey = origin.SessionKey,
                        Client = origin.Client,
                        Address = origin.Address,
                        TraceIdentifier = origin.TraceIdentifier,
                    }
                );
            }
        }

        return entries;
    }

    private static (SecurityEventType Type, JsonElement? Before, JsonElement? After)? Describe(
        EntityEntry entry,
        IReadOnlyList<string> members
    )
    {
        var properties = members.Select(entry.Property);
        switch (entry.State)
        {
            case EntityState.Added:
                return (SecurityEventType.Created, null, Values(properties, property => property.CurrentValue));
            case EntityState.Deleted:
                return (SecurityEventType.Removed, Values(properties, property => property.OriginalValue), null);
            default:
                var changed = properties
                    .Where(property =>
                        property.IsModified
                        && !property.Metadata.GetValueComparer().Equals(property.OriginalValue, property.CurrentValue)
                    )
                    .ToList();
                return changed.Count == 0
                    ? null
                    : (
                        SecurityEventType.Changed,
                        Values(changed, property => property.OriginalValue),
                        Values(changed, property => property.CurrentValue)
                    );
        }
    }

    private static JsonElement Values(IEnumerable<PropertyEntry> properties, Func<PropertyEntry, object?> read)
    {
        var values = new JsonObject();
        foreach (var property in properties)
        {
            // Enums and ids as the schema names them.
            var value = read(property);
            var told =
                value is Guid key && property.Metadata.GetContainingForeignKeys().FirstOrDefault() is { } reference
                    ? NodeId.Encode(reference.PrincipalEntityType.ClrType.Name, key)
                : property.Metadata.GetTypeMapping().Converter is { } converter ? converter.ConvertToProvider(value)
                : value;
            values[JsonNamingPolicy.CamelCase.ConvertName(property.Metadata.Name)] = JsonSerializer.SerializeToNode(
                told
            );
        }

        return JsonSerializer.SerializeToElement(values);
    }
}
