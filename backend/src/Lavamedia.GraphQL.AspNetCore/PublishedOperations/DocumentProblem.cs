using Lavamedia.GraphQL.Errors;

namespace Lavamedia.GraphQL.AspNetCore.PublishedOperations;

/// <summary>What is wrong with a published document, and where.</summary>
/// <param name="File">The file.</param>
/// <param name="Location">The place in it; null when it is the file as a whole.</param>
/// <param name="Message">What is wrong and what is expected.</param>
public sealed record DocumentProblem(string File, SourceLocation? Location, string Message)
{
    /// <inheritdoc />
    public override string ToString() =>
        Location is { } place ? $"{File}:{place.Line}:{place.Column}: {Message}" : $"{File}: {Message}";
}
