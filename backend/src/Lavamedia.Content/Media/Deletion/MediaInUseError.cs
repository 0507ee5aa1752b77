using Lavamedia.GraphQL.Types.Annotated;

namespace Lavamedia.Content.Media.Deletion;

/// <summary>Items or series use the asset.</summary>
/// <param name="Uses">Those that the viewer sees, at most 20.</param>
/// <param name="UseCount">How many there are; more than are named where the viewer does not see all of them, or where they are many.</param>
[ErrorKind(ErrorKind.Conflict)]
public sealed record MediaInUseError(IReadOnlyList<MediaUse> Uses, int UseCount) : IGraphQLError
{
    /// <summary>So many uses are named at most.</summary>
    internal const int MaximumNamedUses = 20;

    /// <inheritdoc />
    public string Message =>
        UseCount == 1
            ? "The file is still used in one place. Take it out there first."
            : $"The file is still used in {UseCount} places. Take it out there first.";

    /// <inheritdoc />
    public string Code => "MEDIA_IN_USE";
}
