using Lavamedia.Identity.ServiceAccounts;
using Microsoft.Extensions.DependencyInjection;

namespace Lavamedia.Identity.ApiKeys;

/// <summary>Accounts of programs and the keys they act by.</summary>
internal static class ApiKeyServiceCollectionExtensions
{
    public static IServiceCollection AddApiKeys(this IServiceCollection services) =>
        services
            .AddSingleton<ApiKeyDirectory>()
            .AddScoped<CreateServiceAccount>()
            .AddScoped<CreateApiKey>()
            .AddScoped<RevokeApiKey>();
}
