namespace Lavamedia.GraphQL.AspNetCore.Rest;

/// <summary>Why a request is refused: problem details (RFC 9457).</summary>
/// <param name="status">The HTTP status.</param>
/// <param name="code">What is wrong, for programs.</param>
/// <param name="detail">What is wrong and what to do, for people.</param>
internal sealed class RestProblem(int status, string code, string detail) : Exception(detail)
{
    /// <summary>The HTTP status.</summary>
    public int Status { get; } = status;

    /// <summary>What is wrong, for programs.</summary>
    public string Code { get; } = code;

    /// <summary>The parameter of the address that is wrong; null when it is none.</summary>
    public string? Parameter { get; init; }

    /// <summary>The member of the body that is wrong, as a JSON pointer; null when it is none.</summary>
    public string? Pointer { get; init; }
}
