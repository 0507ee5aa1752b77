using Lavamedia.GraphQL.Types.Annotated;

namespace Lavamedia.Content.Modelling.Definitions;

/// <summary>Somebody changed the type meanwhile.</summary>
/// <param name="ExpectedVersion">The version that the caller knew.</param>
/// <param name="CurrentVersion">The version that it has.</param>
[ErrorKind(ErrorKind.Conflict)]
public sealed record ContentTypeConflictError(int ExpectedVersion, int CurrentVersion) : IGraphQLError
{
    /// <inheritdoc />
    public string Message =>
        $"The type was changed meanwhile: it is at version {CurrentVersion}, not {ExpectedVersion}. Look at it again.";

    /// <inheritdoc />
    public string Code => "CONTENT_TYPE_CONFLICT";
}
