using Lavamedia.GraphQL.Types.Annotated;

namespace Lavamedia.Content.Redirects.Managed;

/// <summary>Redirects would lead in a circle.</summary>
/// <param name="Sources">The addresses and patterns of the circle, beginning with the one that would close it.</param>
public sealed record RedirectLoopError([property: ListSize(10)] IReadOnlyList<string> Sources) : IGraphQLError
{
    /// <inheritdoc />
    public string Message =>
        $"It would lead in a circle: {string.Join(" → ", Sources)} → {Sources[0]}. Choose another target.";

    /// <inheritdoc />
    public string Code => "REDIRECT_LOOP";
}
