using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Lavamedia.Platform.Csv;

namespace Lavamedia.Identity.Audit.Export;

/// <summary>How an export of the audit log is written.</summary>
/// <param name="Extension">The ending of the file, and what the format is called in the address.</param>
/// <param name="ContentType">The media type.</param>
/// <param name="Head">What stands before the first line.</param>
/// <param name="Write">A line, with its end.</param>
internal sealed record AuditLogFormat(
    string Extension,
    string ContentType,
    string Head,
    Func<AuditLogLine, string> Write
)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        // French is written with its accents, not with their numbers.
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    };

    private static readonly string[] Names =
    [
        "occurredAt",
        "type",
        "actorId",
        "actorName",
        "objectType",
        "objectId",
        "before",
        "after",
        "client",
        "address",
        "sessionKey",
        "traceIdentifier",
    ];

    private static readonly Func<AuditLogLine, object?>[] Columns =
    [
        line => line.OccurredAt.ToString("O", CultureInfo.InvariantCulture),
        line => line.Type,
        line => line.ActorId,
        line => line.ActorName,
        line => line.ObjectType,
        line => line.ObjectId,
        line => line.Before is { } before ? JsonSerializer.Serialize(before, Json) : null,
        line => line.After is { } after ? JsonSerializer.Serialize(after, Json) : null,
        line => line.Client,
        line => line.Address,
        line => line.SessionKey,
        line => line.TraceIdentifier,
    ];

    /// <summary>For programs: an entry a line.</summary>
    public static AuditLogFormat JsonLines { get; } =
        new(
            "jsonl",
            "application/jsonl; charset=utf-8",
            string.Empty,
            line => JsonSerializer.Serialize(line, Json) + "\n"
        );

    /// <summary>For spreadsheets (RFC 4180), which take a text for UTF-8 only when it begins with the mark of it.</summary>
    public static AuditLogFormat Csv { get; } =
        new(
            "csv",
            "text/csv; charset=utf-8",
            "\uFEFF" + CsvTable.Write(Names),
            line =>
                CsvTable.Write(Columns.Select(column => Convert.ToString(column(line), CultureInfo.InvariantCulture)))
        );

    /// <summary>The format of that name; null when there is none.</summary>
    public static AuditLogFormat? Find(string? name) =>
        ((AuditLogFormat[])[Csv, JsonLines]).FirstOrDefault(format => format.Extension == name);
}
