using System.Net.Http.Json;
using System.Text.Json;
using Lavamedia.Api.Configuration;
using Lavamedia.Api.Hosting;
using Lavamedia.Identity.Users;
using Lavamedia.Platform.Data;
using Lavamedia.Platform.Data.Migrating;
using Lavamedia.Platform.Seeding;
using Lavamedia.Testing.Database;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Lavamedia.Api.Tests.Hosting;

/// <summary>A database with every migration and the demo accounts, as the product's own commands make it.</summary>
internal static class DemoDatabase
{
    public const string Editor = "editor@lavamedia.example";
    public const string Author = "author@lavamedia.example";

    private const string SecretsFile = "secrets.json";

    /// <summary>Enough for a test to sign in with, which is not what keeps its password secret.</summary>
    private const int Iterations = 1000;

    /// <summary>The secrets of the one installation that all installed databases are copies of, as its file has them.</summary>
    private static readonly Lazy<string> Secrets = new(MakeSecrets);

    public static Task PrepareAsync(string connectionString) =>
        RunAsync(
            connectionString,
            prepareFolder: null,
            change: null,
            async app =>
            {
                await app.Services.GetRequiredService<DatabaseMigrator>().MigrateAsync(CancellationToken.None);
                await using var scope = app.Services.CreateAsyncScope();
                var accounts = scope.ServiceProvider.GetServices<ISeeder>().OfType<DemoAccounts>().Single();
                await accounts.SeedAsync(new Progress<string>(), CancellationToken.None);
            }
        );

    /// <summary>
    /// A database whose hosts have what an installation has after its first start: secrets (<see cref="WriteSecrets"/>), keys that sign, and
    /// passwords, which they check with few iterations (<see cref="HashQuickly"/>). Making these costs more than most tests do.
    /// </summary>
    public static Task<TestDatabase> CreateInstalledAsync() =>
        TestDatabase.CreateAsync("accounts", PrepareAsync, "installed accounts", InstallAsync);

    /// <summary>Gives a host the secrets of the installation that a copy of the database belongs to.</summary>
    public static void WriteSecrets(string folder) =>
        File.WriteAllText(Path.Combine(folder, SecretsFile), Secrets.Value);

    public static void HashQuickly(WebApplicationBuilder builder) =>
        builder.Services.PostConfigure<PasswordHasherOptions>(options => options.IterationCount = Iterations);

    private static Task InstallAsync(string connectionString) =>
        RunAsync(
            connectionString,
            WriteSecrets,
            HashQuickly,
            async app =>
            {
                await app.StartAsync();
                // The first to ask for the keys makes them.
                using var keys = await app.GetTestClient().GetAsync(new Uri("/auth/keys", UriKind.Relative));
                keys.EnsureSuccessStatusCode();
                await using var scope = app.Services.CreateAsyncScope();
                var hash = scope
                    .ServiceProvider.GetRequiredService<IPasswordHasher<User>>()
                    .HashPassword(null!, DemoAccounts.Password);
                await scope
                    .ServiceProvider.GetRequiredService<LavamediaDbContext>()
                    .Database.ExecuteSqlAsync(
                        $"UPDATE users SET password_hash = {hash} WHERE password_hash IS NOT NULL"
                    );
                await app.StopAsync();
            }
        );

    private static string MakeSecrets()
    {
        var folder = Directory.CreateTempSubdirectory("lavamedia-secrets-").FullName;
        try
        {
            GeneratedSecrets.ReadOrCreate(folder);
            return File.ReadAllText(Path.Combine(folder, SecretsFile));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task RunAsync(
        string connectionString,
        Action<string>? prepareFolder,
        Action<WebApplicationBuilder>? change,
        Func<WebApplication, Task> work
    )
    {
        var folder = Directory.CreateTempSubdirectory("lavamedia-api-").FullName;
        try
        {
            prepareFolder?.Invoke(folder);
            await using var app = LavamediaHost.Build(
                runsJobs: false,
                builder =>
                {
                    builder.Configuration.AddInMemoryCollection(Settings(connectionString, folder));
                    builder.WebHost.UseTestServer();
                    change?.Invoke(builder);
                }
            );
            await work(app);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    public static Dictionary<string, string?> Settings(string connectionString, string dataFolder) =>
        new() { ["DATABASE_URL"] = connectionString, ["LAVAMEDIA_DATA"] = dataFolder };

    /// <summary>Lets a client send the bearer token of a demo account.</summary>
    public static async Task<HttpClient> SignInAsync(HttpClient client, string email)
    {
        using var response = await client.PostAsJsonAsync(
            "/api/v1/auth/login",
            new { email, password = DemoAccounts.Password }
        );
        response.EnsureSuccessStatusCode();
        var token = (await response.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("accessToken").GetString();
        client.DefaultRequestHeaders.Authorization = new("Bearer", token);
        return client;
    }
}
