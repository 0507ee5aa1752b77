namespace Lavamedia.GraphQL.AspNetCore.Requests;

/// <summary>A request that never reaches the engine: what is wrong with it, its HTTP status and its code.</summary>
internal sealed class InvalidRequestException(int status, string code, string message, Exception? inner = null)
    : Exception(message, inner)
{
    /// <summary>The HTTP status of the answer, where the transport has one.</summary>
    public int Status { get; } = status;

    /// <summary>The code of the error (<see cref="TransportErrorCodes"/>).</summary>
    public string Code { get; } = code;
}
