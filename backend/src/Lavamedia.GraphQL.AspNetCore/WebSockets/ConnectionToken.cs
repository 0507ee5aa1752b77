using System.Text.Json;

namespace Lavamedia.GraphQL.AspNetCore.WebSockets;

/// <summary>Finds the bearer token in the payload of <c>connection_init</c>, under the names that clients use.</summary>
internal static class ConnectionToken
{
    private const string Bearer = "Bearer ";

    /// <summary>The token, or null.</summary>
    public static string? Find(JsonElement payload)
    {
        if (payload.ValueKind != JsonValueKind.Object)
        {
            return null;
        }
        foreach (var member in payload.EnumerateObject())
        {
            if (member.Value.ValueKind == JsonValueKind.String)
            {
                var text = member.Value.GetString()!;
                if (member.Name.Equals("authorization", StringComparison.OrdinalIgnoreCase))
                {
                    return text.StartsWith(Bearer, StringComparison.OrdinalIgnoreCase)
                        ? text[Bearer.Length..].Trim()
                        : text;
                }
                if (member.Name is "token" or "accessToken" or "authToken")
                {
                    return text;
                }
            }
            else if (member.NameEquals("headers"u8))
            {
                return Find(member.Value);
            }
        }
        return null;
    }
}
