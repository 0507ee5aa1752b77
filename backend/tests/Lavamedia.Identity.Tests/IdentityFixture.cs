using System.Net;
using System.Security.Cryptography;
using Lavamedia.Identity.Keys.DataProtection;
using Lavamedia.Identity.Sessions;
using Lavamedia.Identity.Users;
using Lavamedia.Platform.Data;
using Lavamedia.Testing.Modules;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Lavamedia.Identity.Tests;

/// <summary>Accounts and sessions over a database of their own, with one user.</summary>
public sealed class IdentityFixture : IAsyncLifetime
{
    public const string Email = "reporter@lavamedia.example";
    public const string Password = "a-password-for-this-test";
    public static readonly IPAddress Address = IPAddress.Parse("192.0.2.7");

    public static string SigningKey { get; } = NewKey();

    public TestHost Host { get; private set; } = null!;

    public static string NewKey()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        return Convert.ToBase64String(key.ExportPkcs8PrivateKey());
    }

    public async Task InitializeAsync()
    {
        Host = await TestHost.StartFromModelAsync([new IdentityModule()], services => Configure(services));
        await using var scope = Host.Scope();
        var user = new User
        {
            Email = Email,
            DisplayName = "Reporter",
            Slug = "reporter",
        };
        user.PasswordHash = scope
            .ServiceProvider.GetRequiredService<IPasswordHasher<User>>()
            .HashPassword(user, Password);
        var database = scope.ServiceProvider.GetRequiredService<LavamediaDbContext>();
        database.Add(user);
        await database.SaveChangesAsync();
    }

    /// <summary>The secrets that an operator would configure.</summary>
    public static IServiceCollection Configure(IServiceCollection services) =>
        services
            .PostConfigure<SessionSettings>(settings => settings.SigningKey = SigningKey)
            .PostConfigure<DataProtectionSettings>(settings => settings.DataProtectionKey = SigningKey);

    public Task DisposeAsync() => Host.DisposeAsync().AsTask();

    public async Task<SessionTokens> SignInAsync(string email = Email, string password = Password)
    {
        await using var scope = Host.Scope();
        return await scope
            .ServiceProvider.GetRequiredService<SignIn>()
            .SignInAsync(email, password, Address, CancellationToken.None);
    }

    public async Task<SessionTokens> RefreshAsync(string refreshToken)
    {
        await using var scope = Host.Scope();
        return await scope
            .ServiceProvider.GetRequiredService<RefreshSession>()
            .RefreshAsync(refreshToken, CancellationToken.None);
    }

    public async Task ExecuteAsync(FormattableString sql)
    {
        await using var scope = Host.Scope();
        await scope.ServiceProvider.GetRequiredService<LavamediaDbContext>().Database.ExecuteSqlAsync(sql);
    }
}
