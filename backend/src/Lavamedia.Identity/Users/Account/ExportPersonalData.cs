using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using Lavamedia.Identity.Audit;
using Lavamedia.Identity.Users.Lifecycle;
using Lavamedia.Platform.Access;
using Lavamedia.Platform.Errors;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Lavamedia.Identity.Users.Account;

/// <summary>Hands people all that is known of them, as one JSON document (GDPR, articles 15 and 20).</summary>
internal sealed class ExportPersonalData(IEnumerable<IPersonalData> sources, AuditTrail audit)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        // French is written with its accents, not with their numbers.
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseUpper) },
    };

    public static void Map(IEndpointRouteBuilder routes) => routes.MapGet("/api/v1/me/export", DownloadAsync);

    public async Task<byte[]> ExecuteAsync(Guid userId, CancellationToken cancellationToken)
    {
        var sections = new SortedDictionary<string, object>(StringComparer.Ordinal);
        foreach (var source in sources)
        {
            sections.Add(source.Section, await source.ExportAsync(userId, cancellationToken));
        }

        await audit.RecordAsync(SecurityEventType.PersonalDataExported, userId, cancellationToken);
        return JsonSerializer.SerializeToUtf8Bytes(sections, Json);
    }

    private static async Task<IResult> DownloadAsync(HttpContext http, IViewer viewer, ExportPersonalData export)
    {
        if (viewer.UserId is not { } userId)
        {
            return CodedProblem.Of(
                StatusCodes.Status401Unauthorized,
                "AUTH_NOT_AUTHENTICATED",
                "Sign in to get your data."
            );
        }

        http.Response.Headers.CacheControl = "private, no-store";
        var document = await export.ExecuteAsync(userId, http.RequestAborted);
        return TypedResults.File(document, "application/json", "lavamedia-personal-data.json");
    }
}
