using Lavamedia.GraphQL.Types.Annotated;

namespace Lavamedia.Content.Releases;

/// <summary>Readers see a newer version than the one that was chosen.</summary>
/// <param name="ChosenVersion">The number of the version that was chosen.</param>
/// <param name="PublishedVersion">The number of the version that readers see.</param>
[ErrorKind(ErrorKind.Conflict)]
public sealed record OlderVersionError(int ChosenVersion, int PublishedVersion) : IGraphQLError
{
    /// <inheritdoc />
    public string Message =>
        $"Readers see version {PublishedVersion} already. Choose one that is newer than version {ChosenVersion}.";

    /// <inheritdoc />
    public string Code => "OLDER_VERSION";
}
