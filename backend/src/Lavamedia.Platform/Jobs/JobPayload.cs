using System.Text.Json;
using System.Text.Json.Serialization;

namespace Lavamedia.Platform.Jobs;

/// <summary>How payloads are written: readable by operators, enums by name.</summary>
public static class JobPayload
{
    /// <summary>The options that every payload is written and read with.</summary>
    public static JsonSerializerOptions Options { get; } =
        new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter() } };

    /// <summary>Writes a payload.</summary>
    public static string Write(object payload) => JsonSerializer.Serialize(payload, payload.GetType(), Options);
}
