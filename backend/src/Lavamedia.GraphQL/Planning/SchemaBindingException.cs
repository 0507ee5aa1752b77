namespace Lavamedia.GraphQL.Planning;

/// <summary>The annotated classes do not make a schema: the message names the class, the member and what to change.</summary>
/// <param name="message">The sentence for the developer.</param>
/// <param name="innerException">What caused it, if anything did.</param>
public sealed class SchemaBindingException(string message, Exception? innerException = null)
    : Exception(message, innerException)
{
    /// <summary>HotChocolate's code of the mistake, of <see cref="SchemaErrorCodes"/>; null where it has none.</summary>
    public string? Code { get; init; }
}
