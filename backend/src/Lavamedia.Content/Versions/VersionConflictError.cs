using Lavamedia.GraphQL.Types.Annotated;

namespace Lavamedia.Content.Versions;

/// <summary>Somebody saved a newer version meanwhile.</summary>
/// <param name="ExpectedVersion">The version that the caller knew.</param>
/// <param name="CurrentVersion">The newest version.</param>
/// <param name="Current">The newest version as it was saved.</param>
[ErrorKind(ErrorKind.Conflict)]
public sealed record VersionConflictError(int ExpectedVersion, int CurrentVersion, ContentVersion? Current)
    : IGraphQLError
{
    /// <inheritdoc />
    public string Message =>
        $"The item was saved meanwhile: it is at version {CurrentVersion}, not {ExpectedVersion}. Compare both and save again.";

    /// <inheritdoc />
    public string Code => "VERSION_CONFLICT";
}
