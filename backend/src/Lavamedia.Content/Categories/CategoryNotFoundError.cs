using Lavamedia.GraphQL.Types.Annotated;

namespace Lavamedia.Content.Categories;

/// <summary>There is no such category.</summary>
[ErrorKind(ErrorKind.NotFound)]
public sealed record CategoryNotFoundError : IGraphQLError
{
    /// <inheritdoc />
    public string Message => "There is no such category.";

    /// <inheritdoc />
    public string Code => "CATEGORY_NOT_FOUND";
}
