using Lavamedia.GraphQL.Types.Annotated;
using Lavamedia.Identity.Access;
using Lavamedia.Platform.Data;

namespace Lavamedia.Identity.OpenIdConnect.Clients;

/// <summary>How applications are found.</summary>
[QueryType]
public static class ClientQueries
{
    /// <summary>Every application that gets tokens. No secret can be had here.</summary>
    [Authorize(IdentityPermissions.ManageClients)]
    [UsePaging]
    [UseProjection]
    [UseFiltering]
    [UseSorting]
    public static IQueryable<Client> GetClients(LavamediaDbContext database) => database.Set<Client>();
}
