namespace Lavamedia.Content.Body;

/// <summary>One reason why a document is not a valid body.</summary>
/// <param name="Path">Where in the document, outermost first, such as <c>content</c>, <c>0</c>, <c>attrs</c>, <c>level</c>.</param>
/// <param name="Message">What is wrong and what is expected, for the author of the document.</param>
public sealed record BodyProblem(IReadOnlyList<string> Path, string Message);
