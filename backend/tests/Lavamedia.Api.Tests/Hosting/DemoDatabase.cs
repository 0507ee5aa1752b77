using System.Net.Http.Json;
using System.Text.Json;
using Lavamedia.Api.Hosting;
using Lavamedia.Identity.Users;
using Lavamedia.Platform.Data.Migrating;
using Lavamedia.Platform.Seeding;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Lavamedia.Api.Tests.Hosting;

/// <summary>A database with every migration and the demo accounts, as the product's own commands make it.</summary>
internal static class DemoDatabase
{
    public const string Editor = "editor@lavamedia.example";
    public const string Author = "author@lavamedia.example";

    public static async Task PrepareAsync(string connectionString)
    {
        var folder = Directory.CreateTempSubdirectory("lavamedia-api-").FullName;
        try
        {
            await using var app = LavamediaHost.Build(
                runsJobs: false,
                builder =>
                {
                    builder.Configuration.AddInMemoryCollection(Settings(connectionString, folder));
                    builder.WebHost.UseTestServer();
                }
            );
            await app.Services.GetRequiredService<DatabaseMigrator>().MigrateAsync(CancellationToken.None);
            await using var scope = app.Services.CreateAsyncScope();
            var accounts = scope.ServiceProvider.GetServices<ISeeder>().OfType<DemoAccounts>().Single();
            await accounts.SeedAsync(new Progress<string>(), CancellationToken.None);
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
