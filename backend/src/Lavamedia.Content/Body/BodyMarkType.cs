using System.Collections.Frozen;
using System.Text.Json;

namespace Lavamedia.Content.Body;

/// <summary>A type of mark: its attributes, and whether it stands alone on its text.</summary>
internal sealed record BodyMarkType(
    string Name,
    bool ExcludesOthers,
    FrozenDictionary<string, BodyAttribute> Attributes
)
{
    public static BodyMarkType Read(string name, JsonElement json) =>
        new(
            name,
            json.TryGetProperty("excludes", out var excludes) && excludes.GetString() == "_",
            BodyAttribute.ReadAll(json)
        );
}
