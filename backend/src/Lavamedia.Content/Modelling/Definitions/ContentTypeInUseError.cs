using Lavamedia.GraphQL.Types.Annotated;

namespace Lavamedia.Content.Modelling.Definitions;

/// <summary>There are items of the type.</summary>
/// <param name="ItemCount">How many.</param>
[ErrorKind(ErrorKind.Conflict)]
public sealed record ContentTypeInUseError(int ItemCount) : IGraphQLError
{
    /// <inheritdoc />
    public string Message => $"There are {ItemCount} items of this type, so it stays.";

    /// <inheritdoc />
    public string Code => "CONTENT_TYPE_IN_USE";
}
