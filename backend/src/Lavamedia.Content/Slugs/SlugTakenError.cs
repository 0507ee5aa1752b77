using Lavamedia.GraphQL.Types.Annotated;

namespace Lavamedia.Content.Slugs;

/// <summary>Another item or category of the locale has the slug.</summary>
/// <param name="Slug">The slug that is taken.</param>
/// <param name="Suggestion">A slug near it that is free.</param>
[ErrorKind(ErrorKind.Conflict)]
public sealed record SlugTakenError(string Slug, string Suggestion) : IGraphQLError
{
    /// <inheritdoc />
    public string Message => $"The slug '{Slug}' is taken. '{Suggestion}' is free.";

    /// <inheritdoc />
    public string Code => "SLUG_TAKEN";
}
