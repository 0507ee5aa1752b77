using System.Text;
using Lavamedia.Identity.Access;
using Lavamedia.Identity.Users;
using Lavamedia.Platform.Access;
using Lavamedia.Platform.Data;
using Lavamedia.Platform.Errors;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace Lavamedia.Identity.Audit.Export;

/// <summary>Takes the audit log, or a part of it, out of the system as one file, however long it is; the latest entries first.</summary>
internal sealed class ExportAuditLog(LavamediaDbContext database, AuditTrail audit, IViewer viewer)
{
    // The log is read in pages and nothing is held meanwhile: a slow reader keeps no statement open.
    private const int PageSize = 500;

    public static void Map(IEndpointRouteBuilder routes) => routes.MapGet("/api/v1/audit-log/export", DownloadAsync);

    private static async Task<IResult> DownloadAsync(HttpContext http, IViewer viewer, ExportAuditLog export)
    {
        if (viewer.UserId is null)
        {
            return CodedProblem.Of(
                StatusCodes.Status401Unauthorized,
                "AUTH_NOT_AUTHENTICATED",
                "Sign in to export the audit log."
            );
        }

        if (!viewer.Can(IdentityPermissions.ReadAudit))
        {
            return CodedProblem.Of(
                StatusCodes.Status403Forbidden,
                "AUTH_NOT_AUTHORIZED",
                $"Exporting the audit log takes the right {IdentityPermissions.ReadAudit}."
            );
        }

        if (AuditLogFormat.Find(http.Request.Query["format"]) is not { } format)
        {
            return CodedProblem.Of(StatusCodes.Status400BadRequest, "BAD_REQUEST", "'format' is csv or jsonl.");
        }

        if (AuditLogSelection.Read(http.Request.Query, out var problem) is not { } selection)
        {
            return CodedProblem.Of(StatusCodes.Status400BadRequest, "BAD_REQUEST", problem!);
        }

        // What leaves the system is on record before its first line does (E-2).
        await export.RecordAsync(format, http.Request.Query, http.RequestAborted);
        http.Response.Headers.CacheControl = "private, no-store";
        http.Response.Headers.ContentDisposition = $"attachment; filename=\"lavamedia-audit-log.{format.Extension}\"";
        http.Response.ContentType = format.ContentType;
        http.Features.Get<IHttpResponseBodyFeature>()?.DisableBuffering();
        await export.WriteAsync(selection, format, http.Response, http.RequestAborted);
        return TypedResults.Empty;
    }

    private async Task RecordAsync(AuditLogFormat format, IQueryCollection query, CancellationToken cancellationToken)
    {
        var filter = query
            .Where(pair => pair.Key != "format")
            .ToDictionary(pair => pair.Key, pair => pair.Value.ToString(), StringComparer.Ordinal);
        audit.Add(
            SecurityEventType.AuditLogExported,
            viewer.UserId,
            AuditedChange.Told(new { format = format.Extension, filter })
        );
        await database.SaveChangesAsync(cancellationToken);
    }

    private async Task WriteAsync(
        AuditLogSelection selection,
        AuditLogFormat format,
        HttpResponse response,
        CancellationToken cancellationToken
    )
    {
        await response.WriteAsync(format.Head, cancellationToken);
        SecurityEvent? last = null;
        while (await PageAsync(selection, last, cancellationToken) is { Count: > 0 } page)
        {
            var names = await NamesAsync(page, cancellationToken);
            var text = new StringBuilder();
            foreach (var entry in page)
            {
                text.Append(format.Write(AuditLogLine.Of(entry, names)));
            }

            await response.WriteAsync(text.ToString(), cancellationToken);
            last = page[^1];
        }
    }

    private Task<List<SecurityEvent>> PageAsync(
        AuditLogSelection selection,
        SecurityEvent? last,
        CancellationToken cancellationToken
    )
    {
        var entries = selection.Of(database.Set<SecurityEvent>().AsNoTracking());
        if (last is not null)
        {
            entries = entries.Where(entry =>
                EF.Functions.LessThan(
                    ValueTuple.Create(entry.OccurredAt, entry.Id),
                    ValueTuple.Create(last.OccurredAt, last.Id)
                )
            );
        }

        return entries
            .OrderByDescending(entry => entry.OccurredAt)
            .ThenByDescending(entry => entry.Id)
            .Take(PageSize)
            .ToListAsync(cancellationToken);
    }

    private Task<Dictionary<Guid, string>> NamesAsync(List<SecurityEvent> page, CancellationToken cancellationToken)
    {
        var actors = page.Select(entry => entry.Actor).OfType<Guid>().Distinct().ToArray();
        return database
            .Set<User>()
            .Where(user => actors.Contains(user.Id))
            .ToDictionaryAsync(user => user.Id, user => user.DisplayName, cancellationToken);
    }
}
