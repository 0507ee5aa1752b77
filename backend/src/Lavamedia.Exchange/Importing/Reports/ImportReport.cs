using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Lavamedia.Exchange.Records;

namespace Lavamedia.Exchange.Importing.Reports;

/// <summary>What an import did, or would do.</summary>
public sealed class ImportReport
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    };

    /// <summary>Articles.</summary>
    public ImportGroupReport Posts { get; } = new();

    /// <summary>Pages.</summary>
    public ImportGroupReport Pages { get; } = new();

    /// <summary>Files of the media library.</summary>
    public ImportGroupReport Attachments { get; } = new();

    /// <summary>Categories.</summary>
    public ImportGroupReport Categories { get; } = new();

    /// <summary>Tags.</summary>
    public ImportGroupReport Tags { get; } = new();

    /// <summary>Those who sign.</summary>
    public ImportGroupReport Authors { get; } = new();

    /// <summary>What is neither of these, such as menus and items of plug-ins' types, and pieces of the file that cannot be read.</summary>
    public ImportGroupReport Others { get; } = new();

    /// <summary>Comments, which are left out.</summary>
    public int CommentsDropped { get; set; }

    /// <summary>Readers' accounts, which are left out.</summary>
    public int MembersDropped { get; set; }

    /// <summary>The system that it came from.</summary>
    public required string Source { get; init; }

    /// <summary>Whether nothing was written.</summary>
    public bool DryRun { get; init; }

    /// <summary>Whether it was stopped before its end. What was done stays; the next import goes on from there.</summary>
    public bool Cancelled { get; set; }

    /// <summary>
    /// Whether something of the source is not here although it should be. Files that are not to be had any more are only listed:
    /// old sites lack some, and the texts link to where they were.
    /// </summary>
    [JsonIgnore]
    public bool HasFailures => Groups.Any(group => group != Attachments && group.Failed > 0);

    /// <summary>All groups.</summary>
    [JsonIgnore]
    public IEnumerable<ImportGroupReport> Groups => [Posts, Pages, Attachments, Categories, Tags, Authors, Others];

    /// <summary>The group of a kind of thing.</summary>
    public ImportGroupReport Of(ExternalKind kind) =>
        kind switch
        {
            ExternalKind.Post => Posts,
            ExternalKind.Page => Pages,
            ExternalKind.Attachment => Attachments,
            ExternalKind.Category => Categories,
            ExternalKind.Tag => Tags,
            _ => Authors,
        };

    /// <summary>The report as one line of JSON.</summary>
    public string ToJson() => JsonSerializer.Serialize(this, Options);
}
