using Lavamedia.GraphQL.Execution;
using Lavamedia.GraphQL.Execution.Subscriptions;
using Lavamedia.Identity.Access;
using Lavamedia.Identity.ApiKeys;
using Lavamedia.Identity.Audit;
using Lavamedia.Identity.Audit.Export;
using Lavamedia.Identity.Authentication;
using Lavamedia.Identity.Factors;
using Lavamedia.Identity.Federation;
using Lavamedia.Identity.Federation.SigningIn;
using Lavamedia.Identity.Keys;
using Lavamedia.Identity.OpenIdConnect;
using Lavamedia.Identity.Pages;
using Lavamedia.Identity.Pages.EmailVerification;
using Lavamedia.Identity.Pages.ForgottenPassword;
using Lavamedia.Identity.Pages.Invitation;
using Lavamedia.Identity.Pages.NewPassword;
using Lavamedia.Identity.Pages.SecondFactor;
using Lavamedia.Identity.Pages.SignedOut;
using Lavamedia.Identity.Pages.SigningIn;
using Lavamedia.Identity.Roles;
using Lavamedia.Identity.Sessions;
using Lavamedia.Identity.Sessions.Attempts;
using Lavamedia.Identity.Tokens;
using Lavamedia.Identity.Users;
using Lavamedia.Platform.Modules;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Lavamedia.Identity;

/// <summary>Who people are, what they may do, and their sessions.</summary>
public sealed class IdentityModule : IModule
{
    /// <inheritdoc />
    public void Register(ModuleBuilder module)
    {
        module.AddEntities();
        module.AddGraphQLTypes();
        module.AddPermissions(IdentityPermissions.All);
        module.AddReferenceData<RoleReferenceData>();
        module.AddSeeder<DemoAccounts>();
        module.MapEndpoints(SessionEndpoints.Map);
        module.MapEndpoints(PageAssets.Map);
        module.MapEndpoints(SignInPageEndpoints.Map);
        module.MapEndpoints(SignedOutPageEndpoints.Map);
        module.MapEndpoints(SecondFactorPageEndpoints.Map);
        module.MapEndpoints(ForgottenPasswordPageEndpoints.Map);
        module.MapEndpoints(NewPasswordPageEndpoints.Map);
        module.MapEndpoints(InvitationPageEndpoints.Map);
        module.MapEndpoints(EmailVerificationPageEndpoints.Map);

        module.Services.Configure<SessionSettings>(settings =>
            module.Configuration.GetSection(SessionSettings.Section).Bind(settings)
        );
        module.Services.AddAudit();
        module.MapEndpoints(ExportAuditLog.Map);
        module.Services.AddRoles();
        module.Services.AddApiKeys();
        module.AddKeys();
        module.Services.AddFederation();
        module.MapEndpoints(SsoEndpoints.Map);
        module.AddOpenIdConnect();
        AddSessions(module.Services);
        module.Services.AddAttempts();
        AddAuthentication(module.Services);
        module.Services.AddPages();
        module.AddAccounts();
        module.AddFactors();
    }

    private static void AddSessions(IServiceCollection services)
    {
        services.AddHttpContextAccessor();
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton<AccessTokens>();
        services.AddScoped<BeginSession>();
        services.AddScoped<SignIn>();
        services.AddScoped<RefreshSession>();
        services.AddScoped<EndSession>();
        services.AddScoped<EndOwnSessions>();
        services.AddScoped<CurrentSession>();
    }

    private static void AddAuthentication(IServiceCollection services)
    {
        services.AddSingleton<SessionDirectory>();
        services.AddSingleton(provider => new SessionAuthenticator(
            provider.GetRequiredService<AccessTokens>(),
            provider.GetRequiredService<SessionDirectory>(),
            provider.GetRequiredService<ApiKeyDirectory>(),
            provider.GetRequiredService<SessionCookies>(),
            provider.GetRequiredService<TimeProvider>()
        ));
        services.AddSingleton<SessionCookies>();
        services.AddSingleton<IServiceScopeInitializer, ViewerScopeInitializer>();
        services.AddSingleton<IPrincipalRenewal, SessionRenewal>();
        services
            .AddAuthentication(SessionAuthenticationHandler.Scheme)
            .AddScheme<AuthenticationSchemeOptions, SessionAuthenticationHandler>(
                SessionAuthenticationHandler.Scheme,
                configureOptions: null
            );
    }
}
