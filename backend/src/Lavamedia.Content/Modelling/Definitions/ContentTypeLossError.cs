using Lavamedia.GraphQL.Types.Annotated;

namespace Lavamedia.Content.Modelling.Definitions;

/// <summary>Items would lose what they say. Nothing has changed; send the change again with <c>acceptLosses</c> if that is meant.</summary>
/// <param name="Losses">What they would lose.</param>
public sealed record ContentTypeLossError(IReadOnlyList<ContentTypeLoss> Losses) : IGraphQLError
{
    /// <inheritdoc />
    public string Message =>
        $"Items would lose what they say in {string.Join(", ", Losses.Select(loss => loss.Field))}. Send acceptLosses if that is meant.";

    /// <inheritdoc />
    public string Code => "CONTENT_TYPE_LOSS";
}
