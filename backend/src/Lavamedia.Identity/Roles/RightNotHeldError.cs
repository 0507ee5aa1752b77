using Lavamedia.GraphQL.Types.Annotated;

namespace Lavamedia.Identity.Roles;

/// <summary>Nobody gives or takes a right that he does not hold himself (Z-8).</summary>
/// <param name="Permissions">Codes of the rights that the caller lacks.</param>
[ErrorKind(ErrorKind.Forbidden)]
public sealed record RightNotHeldError(IReadOnlyList<string> Permissions) : IGraphQLError
{
    /// <inheritdoc />
    public string Message =>
        $"You can give and take only rights that you hold yourself; you lack {string.Join(", ", Permissions)}.";

    /// <inheritdoc />
    public string Code => "RIGHT_NOT_HELD";
}
