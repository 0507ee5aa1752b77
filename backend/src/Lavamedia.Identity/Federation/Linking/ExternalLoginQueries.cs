using Lavamedia.GraphQL.Types.Annotated;
using Lavamedia.Platform.Data;

namespace Lavamedia.Identity.Federation.Linking;

/// <summary>How links to providers are found.</summary>
[QueryType]
public static class ExternalLoginQueries
{
    /// <summary>The links of the viewer; those of everybody for whoever manages users.</summary>
    [Authorize]
    [UsePaging]
    [UseProjection]
    [UseFiltering]
    [UseSorting]
    public static IQueryable<ExternalLogin> GetExternalLogins(LavamediaDbContext database) =>
        database.Set<ExternalLogin>();
}
