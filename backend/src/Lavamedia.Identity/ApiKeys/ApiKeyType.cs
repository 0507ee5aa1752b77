using Lavamedia.GraphQL.Types.Annotated;

namespace Lavamedia.Identity.ApiKeys;

/// <summary>What the schema shows of a key: everything but the secret.</summary>
[ObjectType<ApiKey>]
public static class ApiKeyType
{
    /// <summary>Binds the fields.</summary>
    public static void Configure(IObjectTypeDescriptor<ApiKey> type)
    {
        type.ImplementsNode();
        type.Field(key => key.Name).Filterable().Sortable();
        type.Field(key => key.Prefix);
        type.Field(key => key.Account).Filterable();
        type.Field(key => key.RequestsPerMinute);
        type.Field(key => key.CostPerMinute);
        type.Field(key => key.CostPerOperation);
        type.Field(key => key.CreatedBy);
        type.Field(key => key.CreatedAt).Sortable();
        type.Field(key => key.ExpiresAt).Filterable().Sortable();
        type.Field(key => key.LastUsedAt).Filterable().Sortable();
        type.Field(key => key.RevokedAt).Filterable().Sortable();
    }

    /// <summary>Codes of the permissions that the key may use of those its account holds.</summary>
    public static IReadOnlyList<string> GetScopes([Parent(nameof(ApiKey.Scopes))] ApiKey key) => key.Scopes;
}
