using Lavamedia.Identity.Audit;
using Lavamedia.Identity.Mail;
using Lavamedia.Identity.Passwords;
using Lavamedia.Identity.Sessions.Pruning;
using Lavamedia.Identity.Users.Account;
using Lavamedia.Identity.Users.Lifecycle;
using Lavamedia.Platform.Access;
using Lavamedia.Platform.Data;
using Lavamedia.Platform.Jobs;
using Lavamedia.Platform.Modules;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;

namespace Lavamedia.Identity.Users;

/// <summary>Adds accounts: how they come, change and go.</summary>
internal static class UserServiceCollectionExtensions
{
    public static void AddAccounts(this ModuleBuilder module)
    {
        module.HandleJob<SendAccountMail, SendAccountMailHandler>(
            "identity.send_account_mail",
            JobPolicy.Default with
            {
                Lane = JobLaneKind.Remote,
            }
        );
        module.HandleJob<FindAccountToReset, FindAccountToResetHandler>("identity.find_account_to_reset");
        module.HandleJob<PruneSignIns, PruneSignInsHandler>("identity.prune_sign_ins");
        module.Schedule(
            "identity.prune_sign_ins",
            TimeSpan.FromHours(6),
            new PruneSignIns(AttemptDays: 7, SessionDays: 30)
        );
        module.MapEndpoints(ExportPersonalData.Map);
        module
            .Services.AddScoped<FindUsers>()
            .AddScoped<FindUserSlug>()
            .AddScoped<OneTimeTokens.OneTimeTokens>()
            .AddSingleton<AccountMailText>();
        AddPasswords(module.Services);
        AddLifecycle(module.Services);
        module
            .Services.AddScoped<UpdateProfile>()
            .AddScoped<RequestEmailChange>()
            .AddScoped<VerifyEmail>()
            .AddScoped<ExportPersonalData>()
            .AddScoped<IPersonalData, AccountData>();
    }

    private static void AddPasswords(IServiceCollection services)
    {
        services.Configure<PasswordHasherOptions>(options => options.IterationCount = HashPasswords.Iterations);
        services
            .AddSingleton<IPasswordHasher<User>, HashPasswords>()
            .AddSingleton<StandInHash>()
            .AddScoped<CheckPassword>()
            .AddScoped<SetPassword>()
            .AddScoped<ChangePassword>()
            .AddScoped<RequestPasswordReset>()
            .AddScoped<ResetPassword>();
    }

    private static void AddLifecycle(IServiceCollection services) =>
        services
            .AddScoped<ChangeAccount>()
            .AddScoped<InviteUser>()
            .AddScoped(scope => new AddAuthor(
                scope.GetRequiredService<LavamediaDbContext>(),
                scope.GetRequiredService<IViewer>(),
                scope.GetRequiredService<FindUsers>(),
                scope.GetRequiredService<FindUserSlug>(),
                scope.GetRequiredService<AuditTrail>()
            ))
            .AddScoped<AcceptInvitation>()
            .AddScoped<UpdateUser>()
            .AddScoped<SuspendUser>()
            .AddScoped<ReactivateUser>()
            .AddScoped<EraseUser>()
            .AddScoped<EndUserSessions>();
}
