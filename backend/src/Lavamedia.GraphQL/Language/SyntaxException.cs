using Lavamedia.GraphQL.Errors;

namespace Lavamedia.GraphQL.Language;

/// <summary>A document does not parse. Parsing stops at the first error, so there is exactly one.</summary>
public sealed class SyntaxException : Exception
{
    internal SyntaxException(SourceText source, int offset, string description, string code = ErrorCodes.SyntaxError)
        : base($"Syntax Error: {description}") =>
        Error = new GraphQLError(Message) { Locations = [source.GetLocation(offset)], Code = code };

    /// <summary>What is wrong and where.</summary>
    public GraphQLError Error { get; }
}
