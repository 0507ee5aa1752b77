using System.Net.Http.Json;
using System.Text.Json;
using Lavamedia.Api.Hosting;
using Lavamedia.Identity.Users;
using Lavamedia.Platform.Data;
using Lavamedia.Platform.Data.Migrating;
using Lavamedia.Platform.Seeding;
using Lavamedia.Testing.Database;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Lavamedia.Api.Tests.Hosting;

/// <summary>The host as it is served, on a database of its own with the demo accounts, without a job worker.</summary>
public sealed class ApiFixture : IAsyncDisposable
{
    private readonly TestDatabase database;
    private readonly string folder;
    private readonly WebApplication app;

    private ApiFixture(TestDatabase database, string folder, WebApplication app)
    {
        this.database = database;
        this.folder = folder;
        this.app = app;
    }

    public IServiceProvider Services => app.Services;

    public static async Task<ApiFixture> StartAsync(Dictionary<string, string?>? configuration = null)
    {
        var database = await TestDatabase.CreateAsync();
        var folder = Directory.CreateTempSubdirectory("lavamedia-api-").FullName;
        var settings = new Dictionary<string, string?>
        {
            ["DATABASE_URL"] = database.ConnectionString,
            ["LAVAMEDIA_DATA"] = folder,
        };
        foreach (var (key, value) in configuration ?? [])
        {
            settings[key] = value;
        }

        var app = LavamediaHost.Build(
            runsJobs: false,
            builder =>
            {
                builder.Configuration.AddInMemoryCollection(settings);
                builder.WebHost.UseTestServer();
            }
        );
        await app.Services.GetRequiredService<DatabaseMigrator>().MigrateAsync(CancellationToken.None);
        await using (var scope = app.Services.CreateAsyncScope())
        {
            await scope
                .ServiceProvider.GetServices<ISeeder>()
                .OfType<DemoAccounts>()
                .Single()
                .SeedAsync(new Progress<string>(), CancellationToken.None);
        }

        await app.StartAsync();
        return new ApiFixture(database, folder, app);
    }

    /// <summary>A client without a memory for cookies.</summary>
    public HttpClient Client() => app.GetTestClient();

    /// <summary>A client that sends the bearer token of a demo account.</summary>
    public async Task<HttpClient> SignedInAsync(string email)
    {
        var client = Client();
        var response = await client.PostAsJsonAsync(
            "/api/v1/auth/login",
            new { email, password = DemoAccounts.Password }
        );
        response.EnsureSuccessStatusCode();
        var token = (await response.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("accessToken").GetString();
        client.DefaultRequestHeaders.Authorization = new("Bearer", token);
        return client;
    }

    public async Task ExecuteAsync(FormattableString sql)
    {
        await using var scope = app.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<LavamediaDbContext>().Database.ExecuteSqlAsync(sql);
    }

    public async ValueTask DisposeAsync()
    {
        await app.DisposeAsync();
        await database.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }
}
