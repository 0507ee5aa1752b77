using Lavamedia.Identity.Authentication;
using Lavamedia.Identity.OpenIdConnect.Authorize;
using Lavamedia.Identity.OpenIdConnect.Clients;
using Lavamedia.Identity.OpenIdConnect.Consent;
using Lavamedia.Identity.OpenIdConnect.Discovery;
using Lavamedia.Identity.OpenIdConnect.Errors;
using Lavamedia.Identity.OpenIdConnect.Introspection;
using Lavamedia.Identity.OpenIdConnect.Pruning;
using Lavamedia.Identity.OpenIdConnect.Revocation;
using Lavamedia.Identity.OpenIdConnect.Scopes;
using Lavamedia.Identity.OpenIdConnect.SignOut;
using Lavamedia.Identity.OpenIdConnect.Token;
using Lavamedia.Identity.OpenIdConnect.UserInfo;
using Lavamedia.Identity.Users.Lifecycle;
using Lavamedia.Platform.Access;
using Lavamedia.Platform.Data;
using Lavamedia.Platform.Modules;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Lavamedia.Identity.OpenIdConnect;

/// <summary>Adds the OAuth 2.1 and OpenID Connect server.</summary>
internal static class OpenIdConnectModuleExtensions
{
    public static void AddOpenIdConnect(this ModuleBuilder module)
    {
        var services = module.Services;
        services.Configure<OpenIdConnectSettings>(module.Configuration.GetSection("Lavamedia:OpenIdConnect").Bind);
        services.AddSingleton<ScopeCatalog>();
        services.AddSingleton<AuthorizationResponse>();
        services.AddScoped<AuthenticateClient>();
        services.AddScoped(provider => new CheckClient(
            provider.GetRequiredService<LavamediaDbContext>(),
            provider.GetRequiredService<IViewer>(),
            provider.GetRequiredService<ScopeCatalog>()
        ));
        services.AddScoped<RegisterClient>();
        services.AddScoped(provider => new UpdateClient(
            provider.GetRequiredService<LavamediaDbContext>(),
            provider.GetRequiredService<CheckClient>(),
            provider.GetRequiredService<SessionDirectory>()
        ));
        services.AddScoped<RotateClientSecret>();
        services.AddScoped(provider => new DeleteClient(
            provider.GetRequiredService<LavamediaDbContext>(),
            provider.GetRequiredService<SessionDirectory>()
        ));
        services.AddScoped<FindBrowserSession>();
        services.AddScoped<ReadAuthorizationRequest>();
        services.AddScoped<RememberConsent>();
        services.AddScoped<WithdrawConsent>();
        services.AddScoped<IPersonalData, ConsentData>();
        services.AddScoped<IssueAuthorizationCode>();
        services.AddScoped<AuthorizeEndpoints>();
        services.AddScoped<BeginGrant>();
        services.AddScoped<ExchangeCode>();
        services.AddScoped<GrantClientCredentials>();
        services.AddScoped<IdTokens>();
        services.AddSingleton<OAuthEndpointFilter>();
        services.AddScoped<TokenEndpoint>();
        services.AddScoped<IntrospectionEndpoint>();
        services.AddScoped<RevocationEndpoint>();
        services.AddScoped<UserInfoEndpoint>();
        services.AddScoped<SignOutEndpoints>();

        module.MapEndpoints(DiscoveryEndpoints.Map);
        module.MapEndpoints(AuthorizeEndpoints.Map);
        module.MapEndpoints(TokenEndpoint.Map);
        module.MapEndpoints(IntrospectionEndpoint.Map);
        module.MapEndpoints(RevocationEndpoint.Map);
        module.MapEndpoints(UserInfoEndpoint.Map);
        module.MapEndpoints(SignOutEndpoints.Map);

        module.HandleJob<PruneGrants, PruneGrantsHandler>("identity.prune_grants");
        module.Schedule("identity.prune_grants", TimeSpan.FromHours(6), new PruneGrants(Days: 7));
    }
}
