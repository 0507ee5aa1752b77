namespace Lavamedia.GraphQL.AspNetCore.Http;

/// <summary>A request that never reaches the engine: what is wrong with it, its status and its code.</summary>
internal sealed class InvalidHttpRequestException(int status, string code, string message, Exception? inner = null)
    : Exception(message, inner)
{
    /// <summary>The HTTP status of the answer.</summary>
    public int Status { get; } = status;

    /// <summary>The code of the error (<see cref="HttpErrorCodes"/>).</summary>
    public string Code { get; } = code;
}
