using Lavamedia.Identity.Access;
using Microsoft.Extensions.DependencyInjection;

namespace Lavamedia.Identity.Roles;

internal static class RoleServiceCollectionExtensions
{
    public static IServiceCollection AddRoles(this IServiceCollection services) =>
        services
            .AddScoped<LockRole>()
            .AddScoped<CheckRole>()
            .AddScoped<KeepAdministrator>()
            .AddScoped<CreateRole>()
            .AddScoped<UpdateRole>()
            .AddScoped<DeleteRole>()
            .AddScoped<AssignUserRoles>()
            .AddScoped<FindRightsOfUser>();
}
