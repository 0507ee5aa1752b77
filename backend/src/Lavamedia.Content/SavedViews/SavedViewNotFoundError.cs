using Lavamedia.GraphQL.Types.Annotated;

namespace Lavamedia.Content.SavedViews;

/// <summary>There is no such view, or it is not the viewer's to change.</summary>
[ErrorKind(ErrorKind.NotFound)]
public sealed record SavedViewNotFoundError : IGraphQLError
{
    /// <inheritdoc />
    public string Message => "There is no such view, or it is not yours to change.";

    /// <inheritdoc />
    public string Code => "SAVED_VIEW_NOT_FOUND";
}
