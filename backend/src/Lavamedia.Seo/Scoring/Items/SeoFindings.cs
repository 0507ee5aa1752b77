using System.Text.Json;
using System.Text.Json.Serialization;

namespace Lavamedia.Seo.Scoring.Items;

/// <summary>The form in which findings are kept.</summary>
internal static class SeoFindings
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter<SeoRuleKind>(JsonNamingPolicy.SnakeCaseUpper) },
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        IgnoreReadOnlyProperties = true,
    };

    public static JsonElement Write(IReadOnlyList<SeoFinding> findings) =>
        JsonSerializer.SerializeToElement(findings, Options);

    public static IReadOnlyList<SeoFinding> Read(JsonElement findings) =>
        findings.Deserialize<IReadOnlyList<SeoFinding>>(Options)!;
}
