using System.Text.Json;
using System.Text.Json.Serialization;

namespace Lavamedia.Identity.Audit;

/// <summary>What was done to which thing. Never holds secrets: whoever makes one names what it tells.</summary>
/// <param name="ObjectType">The schema's type of the thing, such as <c>Role</c>; null when it was done to nothing.</param>
/// <param name="ObjectKey">The key of the thing; null when it was done to nothing.</param>
/// <param name="Before">What changed, as it was; null when the thing is new.</param>
/// <param name="After">What changed, as it is; null when the thing is gone.</param>
public sealed record AuditedChange(string? ObjectType, Guid? ObjectKey, JsonElement? Before, JsonElement? After)
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseUpper) },
    };

    /// <summary>A change told by two objects with the members that changed, such as <c>new { roles = … }</c>.</summary>
    public static AuditedChange Of(string objectType, Guid objectKey, object? before, object? after) =>
        new(objectType, objectKey, ToJson(before), ToJson(after));

    /// <summary>What there is to tell of an act that was done to nothing, such as how much was taken out.</summary>
    public static AuditedChange Told(object what) => new(null, null, null, ToJson(what));

    private static JsonElement? ToJson(object? value) =>
        value is null ? null : JsonSerializer.SerializeToElement(value, Options);
}
