using Lavamedia.Identity.Factors.Authenticators;
using Lavamedia.Identity.Factors.Passkeys;
using Lavamedia.Identity.Factors.Transactions;
using Lavamedia.Identity.Pages;
using Lavamedia.Identity.Sessions;
using Lavamedia.Identity.Users;
using Lavamedia.Identity.Users.Lifecycle;
using Lavamedia.Platform.Modules;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Lavamedia.Identity.Factors;

/// <summary>Adds what people sign in with besides a password.</summary>
internal static class FactorServiceCollectionExtensions
{
    public static void AddFactors(this ModuleBuilder module)
    {
        module.MapEndpoints(PasskeyEndpoints.Map);
        module
            .Services.AddScoped<SignInTransactions>()
            .AddSingleton<SignInTransactionCookie>()
            .AddScoped<CompleteSignIn>()
            .AddScoped<ChangeFactors>()
            .AddScoped<PageSession>()
            .AddScoped<IPersonalData, FactorData>();
        module
            .Services.AddSingleton<AuthenticatorSecrets>()
            .AddScoped<CheckCode>()
            .AddScoped<EnrolAuthenticator>()
            .AddScoped<RemoveAuthenticator>()
            .AddScoped<ReplaceRecoveryCodes>();
        AddPasskeys(module.Services);
    }

    private static void AddPasskeys(IServiceCollection services)
    {
        services.AddIdentityCore<User>();
        services
            .AddScoped<IUserStore<User>, PasskeyStore>()
            .AddScoped<IPasskeyHandler<User>, PasskeyHandler<User>>()
            .AddScoped<AddPasskey>()
            .AddScoped<NamePasskey>()
            .AddScoped<RemovePasskey>()
            .AddScoped<SignInWithPasskey>();
        services
            .AddOptions<IdentityPasskeyOptions>()
            .Configure<IOptions<SessionSettings>>(
                (passkeys, session) =>
                {
                    // Keys belong to the public host of the pages, never to what a request says it was sent to.
                    var host = new Uri(session.Value.AdminUrl).Host;
                    passkeys.ServerDomain = host;
                    passkeys.UserVerificationRequirement = "required";
                    passkeys.ResidentKeyRequirement = "required";
                    var origins = new[] { session.Value.AdminUrl, session.Value.PublicApiUrl }
                        .Select(address => new Uri(address))
                        .Where(address => address.Host == host)
                        .Select(address => address.GetLeftPart(UriPartial.Authority))
                        .ToHashSet(StringComparer.Ordinal);
                    passkeys.ValidateOrigin = origin =>
                        ValueTask.FromResult(!origin.CrossOrigin && origins.Contains(origin.Origin));
                }
            );
    }
}
