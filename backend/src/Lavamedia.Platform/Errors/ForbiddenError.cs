using Lavamedia.GraphQL.Types.Annotated;

namespace Lavamedia.Platform.Errors;

/// <summary>The viewer may see the thing but not do this with it.</summary>
/// <param name="Permission">The code of the right that is missing.</param>
[ErrorKind(ErrorKind.Forbidden)]
public sealed record ForbiddenError(string Permission) : IGraphQLError
{
    /// <inheritdoc />
    public string Message => $"You lack the permission '{Permission}'. Ask an administrator for it.";

    /// <inheritdoc />
    public string Code => "FORBIDDEN";
}
