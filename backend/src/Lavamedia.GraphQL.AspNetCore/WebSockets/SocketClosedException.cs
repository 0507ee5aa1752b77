namespace Lavamedia.GraphQL.AspNetCore.WebSockets;

/// <summary>A client broke the rules of the sub-protocol in a way that ends the connection.</summary>
internal sealed class SocketClosedException(CloseCode code, string reason) : Exception(reason)
{
    /// <summary>The code that the client is told.</summary>
    public CloseCode Code { get; } = code;
}
