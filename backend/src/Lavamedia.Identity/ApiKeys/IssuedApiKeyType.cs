using Lavamedia.GraphQL.Types.Annotated;

namespace Lavamedia.Identity.ApiKeys;

/// <summary>What the schema shows of a key that was just made.</summary>
[ObjectType<IssuedApiKey>]
public static class IssuedApiKeyType
{
    /// <summary>Binds the fields.</summary>
    public static void Configure(IObjectTypeDescriptor<IssuedApiKey> type)
    {
        type.Field(issued => issued.ApiKeyId).ID<ApiKey>();
        type.Field(issued => issued.Secret);
    }
}
