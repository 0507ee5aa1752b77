using Lavamedia.GraphQL.Execution;
using Lavamedia.GraphQL.Types.Annotated;
using Lavamedia.Identity.Access;
using Lavamedia.Platform.Data;

namespace Lavamedia.Identity.Audit;

/// <summary>How the audit log is read.</summary>
[QueryType]
public static class AuditLogQueries
{
    /// <summary>Who did what to which thing, the latest first.</summary>
    /// <param name="about">The id of a thing, to see only what was done to it.</param>
    [Authorize(IdentityPermissions.ReadAudit)]
    [UsePaging]
    [UseProjection]
    [UseFiltering]
    [UseSorting]
    public static IQueryable<SecurityEvent> GetAuditLog(
        LavamediaDbContext database,
        [GraphQLType("ID")] string? about = null
    )
    {
        var entries = database.Set<SecurityEvent>().OrderByDescending(entry => entry.OccurredAt);
        if (about is null)
        {
            return entries;
        }

        var isKnown = NodeId.TryDecode(about, out var type, out var text);
        var key = isKnown && Guid.TryParse(text, out var found) ? found : Guid.Empty;
        return entries.Where(entry => entry.ObjectType == type && entry.ObjectKey == key);
    }
}
