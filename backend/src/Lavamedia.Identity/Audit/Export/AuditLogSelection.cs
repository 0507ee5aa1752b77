using System.Collections.Frozen;
using System.Globalization;
using Lavamedia.GraphQL.Execution;
using Lavamedia.Identity.Users;
using Microsoft.AspNetCore.Http;

namespace Lavamedia.Identity.Audit.Export;

/// <summary>Which entries an export holds: those that every parameter of its address allows.</summary>
internal sealed class AuditLogSelection
{
    private static readonly FrozenDictionary<string, SecurityEventType> Types = Enum.GetValues<SecurityEventType>()
        .ToFrozenDictionary(AuditLogLine.NameOf, StringComparer.Ordinal);

    private SecurityEventType[] types = [];
    private Guid? actor;
    private string? objectType;
    private (string Type, Guid Key)? about;
    private DateTimeOffset? from;
    private DateTimeOffset? before;

    /// <summary>Reads the address. What is not understood is refused: an export with more than was asked for would go unnoticed.</summary>
    /// <param name="query">The parameters of the address.</param>
    /// <param name="problem">What was not understood, for the caller.</param>
    /// <returns>Null when something was not understood.</returns>
    public static AuditLogSelection? Read(IQueryCollection query, out string? problem)
    {
        var selection = new AuditLogSelection();
        problem = query
            .Where(pair => pair.Key != "format")
            .Select(pair => selection.Take(pair.Key, [.. pair.Value.OfType<string>()]))
            .FirstOrDefault(refusal => refusal is not null);
        return problem is null ? selection : null;
    }

    /// <summary>The entries of the selection.</summary>
    public IQueryable<SecurityEvent> Of(IQueryable<SecurityEvent> entries)
    {
        if (types.Length > 0)
        {
            entries = entries.Where(entry => types.Contains(entry.Type));
        }

        if (about is var (type, key))
        {
            entries = entries.Where(entry => entry.ObjectType == type && entry.ObjectKey == key);
        }

        return entries.Where(entry =>
            (actor == null || entry.Actor == actor)
            && (objectType == null || entry.ObjectType == objectType)
            && (from == null || entry.OccurredAt >= from)
            && (before == null || entry.OccurredAt < before)
        );
    }

    private string? Take(string name, string[] values)
    {
        if (name == "type")
        {
            types = [.. values.Where(Types.ContainsKey).Select(value => Types[value])];
            return types.Length < values.Length ? "'type' is a kind of entry, such as SIGNED_IN." : null;
        }

        if (values is not [var value])
        {
            return $"'{name}' was given {values.Length} times.";
        }

        switch (name)
        {
            case "actorId":
                actor = IdOf(value) is (nameof(User), var user) ? user : null;
                return actor is null ? "'actorId' is the id of an account." : null;
            case "objectType":
                objectType = value;
                return null;
            case "about":
                about = IdOf(value);
                return about is null ? "'about' is the id of a thing." : null;
            case "from":
                from = InstantOf(value);
                return from is null ? "'from' is an instant, such as 2026-01-31T00:00:00Z." : null;
            case "before":
                before = InstantOf(value);
                return before is null ? "'before' is an instant, such as 2026-01-31T00:00:00Z." : null;
            default:
                return $"There is no parameter '{name}'.";
        }
    }

    private static (string Type, Guid Key)? IdOf(string value) =>
        NodeId.TryDecode(value, out var type, out var text) && Guid.TryParse(text, out var key) ? (type, key) : null;

    private static DateTimeOffset? InstantOf(string value) =>
        DateTimeOffset.TryParse(
            value,
            CultureInfo.InvariantCulture,
            DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal,
            out var instant
        )
            ? instant
            : null;
}
