using System.Text.Json;

namespace Lavamedia.GraphQL.Execution;

/// <summary>Adds a member to the <c>extensions</c> of responses. Registered as a singleton service.</summary>
public interface IResponseExtension
{
    /// <summary>The name of the member.</summary>
    string Name { get; }

    /// <summary>Whether the member belongs into the response to this request, which has run.</summary>
    bool AppliesTo(GraphQLRequest request);

    /// <summary>Writes the value of the member.</summary>
    void Write(GraphQLRequest request, Utf8JsonWriter writer);
}
