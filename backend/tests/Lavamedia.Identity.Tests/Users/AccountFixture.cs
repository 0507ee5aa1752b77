using System.Net;
using Lavamedia.Identity.Mail;
using Lavamedia.Identity.Passwords;
using Lavamedia.Identity.Roles;
using Lavamedia.Identity.Sessions;
using Lavamedia.Identity.Tests.Mail;
using Lavamedia.Identity.Users;
using Lavamedia.Platform.Access;
using Lavamedia.Platform.Data;
using Lavamedia.Platform.Jobs;
using Lavamedia.Platform.Mail;
using Lavamedia.Testing.Modules;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Lavamedia.Identity.Tests.Users;

/// <summary>Accounts over a database of their own, with mails that can be read.</summary>
public sealed class AccountFixture : IAsyncLifetime
{
    public const string Password = "a-password-for-this-test";
    private int lastAddress = 1;

    public TestHost Host { get; private set; } = null!;

    public SentMails Mails { get; } = new();

    /// <summary>An address that nobody tried anything from.</summary>
    public IPAddress NewAddress()
    {
        var number = Interlocked.Increment(ref lastAddress);
        return new IPAddress([198, 51, (byte)(number / 250), (byte)(number % 250)]);
    }

    public async Task InitializeAsync()
    {
        Host = await TestHost.StartFromModelAsync(
            [new IdentityModule()],
            services =>
            {
                services.PostConfigure<SessionSettings>(settings => settings.SigningKey = IdentityFixture.SigningKey);
                services.AddSingleton<IMailSender>(Mails);
                services.AddSingleton<IDataProtectionProvider, EphemeralDataProtectionProvider>();
            }
        );
    }

    public Task DisposeAsync() => Host.DisposeAsync().AsTask();

    public async Task<User> AddUserAsync(string name, params string[] permissions)
    {
        await using var scope = Host.Scope();
        var database = scope.ServiceProvider.GetRequiredService<LavamediaDbContext>();
        var user = new User
        {
            Email = $"{name}-{Guid.NewGuid():N}@lavamedia.example",
            DisplayName = name,
            Slug = $"{name}-{Guid.NewGuid():N}",
        };
        user.PasswordHash = scope
            .ServiceProvider.GetRequiredService<IPasswordHasher<User>>()
            .HashPassword(user, Password);
        if (permissions.Length > 0)
        {
            user.Roles.Add(await AddRoleAsync(database, $"Role of {user.Email}", permissions));
        }

        database.Add(user);
        await database.SaveChangesAsync();
        return user;
    }

    public async Task<T> ActAsync<T, TCommand>(User actor, string[] permissions, Func<TCommand, Task<T>> act)
        where TCommand : notnull
    {
        await using var scope = Host.Scope(actor.Id, permissions);
        return await act(scope.ServiceProvider.GetRequiredService<TCommand>());
    }

    public async Task<T> ReadAsync<T>(Func<LavamediaDbContext, Task<T>> read)
    {
        await using var scope = Host.Scope();
        return await read(scope.ServiceProvider.GetRequiredService<LavamediaDbContext>());
    }

    public Task<User> FindAsync(Guid id) =>
        ReadAsync(database => database.Set<User>().IgnoreQueryFilters().SingleAsync(user => user.Id == id));

    public async Task<SessionTokens> SignInAsync(string email, string password = Password)
    {
        await using var scope = Host.Scope();
        return await scope
            .ServiceProvider.GetRequiredService<SignIn>()
            .SignInAsync(email, password, NewAddress(), CancellationToken.None);
    }

    /// <summary>Runs the jobs that wait, as the worker does, until none waits.</summary>
    public async Task RunJobsAsync()
    {
        while (true)
        {
            await using var scope = Host.Scope();
            var database = scope.ServiceProvider.GetRequiredService<LavamediaDbContext>();
            var job = await database.Set<Job>().FirstOrDefaultAsync(waiting => waiting.Status == JobStatus.Waiting);
            if (job is null)
            {
                return;
            }

            await RunAsync(scope.ServiceProvider, job);
            await database.Set<Job>().Where(other => other.Id == job.Id).ExecuteDeleteAsync();
        }
    }

    private static Task RunAsync(IServiceProvider services, Job job) =>
        job.Kind switch
        {
            "identity.send_account_mail" => services
                .GetRequiredService<SendAccountMailHandler>()
                .RunAsync(Read<SendAccountMail>(job), null!, CancellationToken.None),
            "identity.find_account_to_reset" => services
                .GetRequiredService<FindAccountToResetHandler>()
                .RunAsync(Read<FindAccountToReset>(job), null!, CancellationToken.None),
            _ => throw new InvalidOperationException($"Nobody expects a job '{job.Kind}' here."),
        };

    private static T Read<T>(Job job) =>
        System.Text.Json.JsonSerializer.Deserialize<T>(job.Payload, JobPayload.Options)!;

    private static async Task<Role> AddRoleAsync(LavamediaDbContext database, string name, string[] codes)
    {
        var known = await database.Set<Permission>().Where(permission => codes.Contains(permission.Code)).ToListAsync();
        var added = codes
            .Except(known.Select(permission => permission.Code))
            .Select(code => new Permission { Code = code, Description = code })
            .ToList();
        database.AddRange(added);
        return new Role { Name = name, Permissions = [.. known, .. added] };
    }

    /// <summary>Gives a user the administrators' role.</summary>
    public async Task MakeAdministratorAsync(Guid userId)
    {
        await using var scope = Host.Scope();
        var database = scope.ServiceProvider.GetRequiredService<LavamediaDbContext>();
        var role =
            await database.Set<Role>().SingleOrDefaultAsync(other => other.Name == BuiltInRoles.Administrator)
            ?? database.Add(new Role { Name = BuiltInRoles.Administrator }).Entity;
        database.Add(new UserRole { UserId = userId, RoleId = role.Id });
        await database.SaveChangesAsync();
    }
}
