using Lavamedia.Identity.Audit.Export;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;

namespace Lavamedia.Identity.Audit;

internal static class AuditServiceCollectionExtensions
{
    public static IServiceCollection AddAudit(this IServiceCollection services) =>
        services
            .AddScoped<AuditTrail>()
            .AddScoped<ExportAuditLog>()
            .AddSingleton<ISaveChangesInterceptor, RecordChanges>();
}
