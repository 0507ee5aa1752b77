using Lavamedia.GraphQL.Types.Annotated;

namespace Lavamedia.Content.Workflow;

/// <summary>An embargo keeps the item from readers until a set time.</summary>
/// <param name="Until">When the embargo ends.</param>
[ErrorKind(ErrorKind.Conflict)]
public sealed record EmbargoError(DateTimeOffset Until) : IGraphQLError
{
    /// <inheritdoc />
    public string Message =>
        $"The item is under embargo until {Until:O}. Lift the embargo first, or choose a later time.";

    /// <inheritdoc />
    public string Code => "EMBARGO";
}
