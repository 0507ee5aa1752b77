using Lavamedia.GraphQL.Types.Annotated;
using Lavamedia.Identity.Access;
using Lavamedia.Platform.Data;

namespace Lavamedia.Identity.ApiKeys;

/// <summary>How keys are found.</summary>
[QueryType]
public static class ApiKeyQueries
{
    /// <summary>Every key, ended ones included. No secret can be had here.</summary>
    [Authorize(IdentityPermissions.ManageUsers)]
    [UsePaging]
    [UseProjection]
    [UseFiltering]
    [UseSorting]
    public static IQueryable<ApiKey> GetApiKeys(LavamediaDbContext database) => database.Set<ApiKey>();
}
