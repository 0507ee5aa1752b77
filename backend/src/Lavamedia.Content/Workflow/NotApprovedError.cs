using Lavamedia.GraphQL.Types.Annotated;

namespace Lavamedia.Content.Workflow;

/// <summary>Items of this type are approved before they are published.</summary>
[ErrorKind(ErrorKind.Conflict)]
public sealed record NotApprovedError : IGraphQLError
{
    /// <inheritdoc />
    public string Message => "Items of this type are approved before they are published. Submit the item for review.";

    /// <inheritdoc />
    public string Code => "NOT_APPROVED";
}
