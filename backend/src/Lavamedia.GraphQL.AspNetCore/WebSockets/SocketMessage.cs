using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using Lavamedia.GraphQL.AspNetCore.Http;
using Lavamedia.GraphQL.AspNetCore.Requests;

namespace Lavamedia.GraphQL.AspNetCore.WebSockets;

/// <summary>What a message of a client is, whatever the sub-protocol calls it.</summary>
internal enum SocketMessageKind
{
    /// <summary>Nothing that the sub-protocol knows.</summary>
    Unknown,

    /// <summary>Initialises the connection.</summary>
    Initialize,

    /// <summary>Starts an operation.</summary>
    Subscribe,

    /// <summary>Ends an operation.</summary>
    Complete,

    /// <summary>Asks for a sign of life.</summary>
    Ping,

    /// <summary>Is a sign of life.</summary>
    Pong,

    /// <summary>Ends the connection.</summary>
    Terminate,
}

/// <summary>A message of a client.</summary>
/// <param name="Type">Its type, in the words of the sub-protocol.</param>
/// <param name="Id">The operation that it is about.</param>
/// <param name="Payload">Its payload, or undefined.</param>
internal readonly record struct SocketMessage(string Type, string? Id, JsonElement Payload)
{
    /// <summary>Reads a message.</summary>
    /// <returns>False when it is not a JSON object with a type, or its members have the wrong kind.</returns>
    public static bool TryRead(ReadOnlyMemory<byte> bytes, [NotNullWhen(true)] out SocketMessage? message)
    {
        message = null;
        JsonElement json;
        try
        {
            json = JsonBodyReader.Parse(new ReadOnlySequence<byte>(bytes));
        }
        catch (InvalidRequestException)
        {
            return false;
        }
        if (
            json.ValueKind != JsonValueKind.Object
            || !json.TryGetProperty("type"u8, out var type)
            || type.ValueKind != JsonValueKind.String
        )
        {
            return false;
        }
        string? id = null;
        if (json.TryGetProperty("id"u8, out var value))
        {
            if (value.ValueKind is not JsonValueKind.String)
            {
                return false;
            }
            id = value.GetString();
        }
        message = new SocketMessage(
            type.GetString()!,
            id,
            json.TryGetProperty("payload"u8, out var payload) ? payload : default
        );
        return true;
    }
}
