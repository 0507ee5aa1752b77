using Lavamedia.Api.Hosting;
using Lavamedia.Platform.Data;
using Lavamedia.Testing;
using Lavamedia.Testing.Database;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace Lavamedia.Api.Tests.Hosting;

/// <summary>The host as it is served, on a database of its own with the demo accounts, with a job worker only on demand.</summary>
public sealed class ApiFixture : IAsyncDisposable
{
    private readonly TestDatabase database;
    private readonly string folder;
    private readonly WebApplication app;
    private readonly bool isNew;

    private ApiFixture(TestDatabase database, string folder, WebApplication app, bool isNew)
    {
        this.database = database;
        this.folder = folder;
        this.app = app;
        this.isNew = isNew;
    }

    public IServiceProvider Services => app.Services;

    public string ConnectionString => database.ConnectionString;

    /// <summary>Where the host keeps files and secrets.</summary>
    public string DataFolder => folder;

    /// <summary>Starts the host.</summary>
    /// <param name="configuration">Changes settings.</param>
    /// <param name="change">Changes the builder last: replaces services, adds doors.</param>
    /// <param name="runsJobs">Whether it works on jobs.</param>
    /// <param name="isNew">
    /// Whether the host is the first of its installation: it makes its own secrets and keys, and a password costs it what it costs everywhere.
    /// </param>
    public static async Task<ApiFixture> StartAsync(
        Dictionary<string, string?>? configuration = null,
        Action<WebApplicationBuilder>? change = null,
        bool runsJobs = false,
        bool isNew = false
    )
    {
        var database = isNew
            ? await TestDatabase.CreateAsync("accounts", DemoDatabase.PrepareAsync)
            : await DemoDatabase.CreateInstalledAsync();
        var folder = Directory.CreateTempSubdirectory("lavamedia-api-").FullName;
        if (!isNew)
        {
            DemoDatabase.WriteSecrets(folder);
        }

        var app = await StartAsync(database.ConnectionString, folder, configuration, change, runsJobs, isNew);
        return new ApiFixture(database, folder, app, isNew);
    }

    /// <summary>Starts another instance on the same database and files; whoever starts it stops it.</summary>
    public Task<WebApplication> StartAnotherAsync(
        Dictionary<string, string?>? configuration = null,
        Action<WebApplicationBuilder>? change = null,
        bool runsJobs = false
    ) => StartAsync(ConnectionString, folder, configuration, change, runsJobs, isNew);

    private static async Task<WebApplication> StartAsync(
        string connectionString,
        string folder,
        Dictionary<string, string?>? configuration,
        Action<WebApplicationBuilder>? change,
        bool runsJobs,
        bool isNew
    )
    {
        var settings = DemoDatabase.Settings(Pooled(connectionString), folder);
        foreach (var (key, value) in configuration ?? [])
        {
            settings[key] = value;
        }

        var app = LavamediaHost.Build(
            runsJobs,
            builder =>
            {
                builder.Configuration.AddInMemoryCollection(settings);
                builder.WebHost.UseTestServer();
                // The test server has no limits of its own, and would say so at every request.
                builder.Logging.AddFilter("Microsoft.AspNetCore.Routing.EndpointRoutingMiddleware", LogLevel.Error);
                if (!isNew)
                {
                    DemoDatabase.HashQuickly(builder);
                }

                change?.Invoke(builder);
            }
        );
        await app.StartAsync();
        return app;
    }

    /// <summary>A client without a memory for cookies.</summary>
    public HttpClient Client() => app.GetTestClient();

    /// <summary>A client that sends the bearer token of a demo account.</summary>
    public Task<HttpClient> SignedInAsync(string email) => DemoDatabase.SignInAsync(Client(), email);

    public async Task ExecuteAsync(FormattableString sql)
    {
        await using var scope = app.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<LavamediaDbContext>().Database.ExecuteSqlAsync(sql);
    }

    /// <summary>Runs a statement whose names a test chose.</summary>
    public async Task RunAsync(string sql)
    {
        await using var scope = app.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<LavamediaDbContext>().Database.ExecuteSqlRawAsync(sql);
    }

    /// <summary>The number that a statement answers with, in its column <c>Value</c>.</summary>
    public async Task<int> CountAsync(FormattableString sql)
    {
        await using var scope = app.Services.CreateAsyncScope();
        return await scope
            .ServiceProvider.GetRequiredService<LavamediaDbContext>()
            .Database.SqlQuery<int>(sql)
            .SingleAsync();
    }

    /// <summary>Puts a job into the queue, as its schedule does, and waits until it is done.</summary>
    /// <param name="kind">The kind of the job, as its handler is registered for it.</param>
    /// <param name="payload">Its payload as JSON.</param>
    public async Task WorkAsync(string kind, string payload = "{}")
    {
        await ExecuteAsync(
            $"INSERT INTO jobs (id, kind, payload) VALUES (gen_random_uuid(), {kind}, {payload}::jsonb)"
        );
        await UntilWorkedOffAsync(kind);
    }

    /// <summary>Waits until no job of a kind is left to do.</summary>
    public Task UntilWorkedOffAsync(string kind) =>
        Wait.UntilAsync(
            async () =>
                await CountAsync(
                    $"""SELECT count(*)::int AS "Value" FROM jobs WHERE kind = {kind} AND status <> 'DONE'"""
                ) == 0,
            because: $"All jobs of {kind} done"
        );

    public async ValueTask DisposeAsync()
    {
        await app.StopAsync();
        await app.DisposeAsync();
        await database.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    private static string Pooled(string connectionString) =>
        new NpgsqlConnectionStringBuilder(connectionString) { Pooling = true, MaxPoolSize = 20 }.ConnectionString;
}
