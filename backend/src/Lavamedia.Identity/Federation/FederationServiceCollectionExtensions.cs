using Lavamedia.Identity.Federation.Linking;
using Lavamedia.Identity.Federation.Protocol;
using Lavamedia.Identity.Federation.Providers;
using Lavamedia.Identity.Federation.SigningIn;
using Lavamedia.Identity.Users.Lifecycle;
using Microsoft.Extensions.DependencyInjection;

namespace Lavamedia.Identity.Federation;

/// <summary>Signing in at providers that the operator set up.</summary>
internal static class FederationServiceCollectionExtensions
{
    public static IServiceCollection AddFederation(this IServiceCollection services) =>
        services
            .AddDataProtection()
            .Services.AddSingleton<ProviderDocuments>()
            .AddSingleton<ProviderSecrets>()
            .AddSingleton<IdTokenCheck>()
            .AddSingleton<ExchangeCode>()
            .AddSingleton<SignInProviders>()
            .AddSingleton<SsoCookies>()
            .AddSingleton<RedirectAddress>()
            .AddScoped<SignInExternally>()
            .AddScoped<ProvisionAccount>()
            .AddScoped<MapRoles>()
            .AddScoped<LinkLogin>()
            .AddScoped<IPersonalData, ExternalLoginData>()
            .AddScoped<UnlinkExternalLogin>()
            .AddScoped<CheckIdentityProvider>()
            .AddScoped<CreateIdentityProvider>()
            .AddScoped<UpdateIdentityProvider>()
            .AddScoped<DeleteIdentityProvider>()
            .AddScoped<TestIdentityProvider>();
}
