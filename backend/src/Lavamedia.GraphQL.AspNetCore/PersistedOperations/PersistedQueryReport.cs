using System.Text.Json;
using Lavamedia.GraphQL.AspNetCore.Requests;
using Lavamedia.GraphQL.Execution;

namespace Lavamedia.GraphQL.AspNetCore.PersistedOperations;

/// <summary>Confirms in the response that an automatic persisted query is kept.</summary>
internal sealed class PersistedQueryReport : IResponseExtension
{
    /// <inheritdoc />
    public string Name => "persistedQuery";

    /// <inheritdoc />
    public bool AppliesTo(GraphQLRequest request) => request.Items.ContainsKey(RequestItems.PersistedQuery);

    /// <inheritdoc />
    public void Write(GraphQLRequest request, Utf8JsonWriter writer)
    {
        var query = (PersistedQueryExtension)request.Items[RequestItems.PersistedQuery]!;
        writer.WriteStartObject();
        writer.WriteString(query.Member, query.Given);
        writer.WriteBoolean("persisted"u8, true);
        writer.WriteEndObject();
    }
}
