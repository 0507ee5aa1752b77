using Lavamedia.GraphQL.Types.Annotated;

namespace Lavamedia.Content.Tags;

/// <summary>Items, or earlier versions of them, carry the tag.</summary>
[ErrorKind(ErrorKind.Conflict)]
public sealed record TagInUseError : IGraphQLError
{
    /// <inheritdoc />
    public string Message => "Items or earlier versions carry the tag. Merge it into another one instead.";

    /// <inheritdoc />
    public string Code => "TAG_IN_USE";
}
