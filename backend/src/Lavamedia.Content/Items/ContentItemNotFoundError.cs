using Lavamedia.GraphQL.Types.Annotated;

namespace Lavamedia.Content.Items;

/// <summary>There is no such item, or the viewer must not know of it: the answer is the same.</summary>
[ErrorKind(ErrorKind.NotFound)]
public sealed record ContentItemNotFoundError : IGraphQLError
{
    /// <inheritdoc />
    public string Message => "There is no such content item.";

    /// <inheritdoc />
    public string Code => "CONTENT_ITEM_NOT_FOUND";
}
