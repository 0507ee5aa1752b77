using Lavamedia.GraphQL.Types.Annotated;

namespace Lavamedia.Content.Categories;

/// <summary>Something stands in the category, or below it.</summary>
[ErrorKind(ErrorKind.Conflict)]
public sealed record CategoryInUseError : IGraphQLError
{
    /// <inheritdoc />
    public string Message =>
        "Items, other categories or a front page stand in the way. Put what is in the category elsewhere first.";

    /// <inheritdoc />
    public string Code => "CATEGORY_IN_USE";
}
