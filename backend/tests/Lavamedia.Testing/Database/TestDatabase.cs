using System.Collections.Concurrent;
using Npgsql;

namespace Lavamedia.Testing.Database;

/// <summary>A database of its own for one test or fixture, dropped with it.</summary>
public sealed class TestDatabase : IAsyncDisposable
{
    private static readonly ConcurrentDictionary<string, Lazy<Task<string>>> Templates = new(StringComparer.Ordinal);
    private readonly PostgresServer server;
    private readonly string name;

    private TestDatabase(PostgresServer server, string name)
    {
        this.server = server;
        this.name = name;
    }

    /// <summary>How to reach the database.</summary>
    public string ConnectionString => server.ConnectionString(name);

    /// <summary>An empty database.</summary>
    public static async Task<TestDatabase> CreateAsync()
    {
        var server = await PostgresServer.SharedAsync();
        return await CreateAsync(server, template: "template1");
    }

    /// <summary>A copy of a database that is prepared once per test run.</summary>
    /// <param name="template">A name for what is prepared.</param>
    /// <param name="prepare">Prepares the template, given its connection string: migrates it, for instance.</param>
    public static async Task<TestDatabase> CreateAsync(string template, Func<string, Task> prepare)
    {
        var server = await PostgresServer.SharedAsync();
        return await CreateAsync(server, await TemplateAsync(server, template, EmptyAsync, prepare));
    }

    /// <summary>A copy of a database that is prepared once per test run from another one that is.</summary>
    /// <param name="basis">The name of the other one.</param>
    /// <param name="prepareBasis">Prepares the other one, if nobody did yet.</param>
    /// <param name="template">A name for what is prepared.</param>
    /// <param name="prepare">Prepares the rest, given the connection string of a copy.</param>
    public static async Task<TestDatabase> CreateAsync(
        string basis,
        Func<string, Task> prepareBasis,
        string template,
        Func<string, Task> prepare
    )
    {
        var server = await PostgresServer.SharedAsync();
        return await CreateAsync(
            server,
            await TemplateAsync(server, template, () => TemplateAsync(server, basis, EmptyAsync, prepareBasis), prepare)
        );
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync() =>
        await server.AdministerAsync($"DROP DATABASE IF EXISTS {name} WITH (FORCE)");

    private static async Task<TestDatabase> CreateAsync(PostgresServer server, string template)
    {
        var name = $"test_{Guid.NewGuid():N}";
        await server.AdministerAsync($"CREATE DATABASE {name} TEMPLATE {template} STRATEGY FILE_COPY");
        return new TestDatabase(server, name);
    }

    private static Task<string> EmptyAsync() => Task.FromResult("template1");

    private static Task<string> TemplateAsync(
        PostgresServer server,
        string template,
        Func<Task<string>> basis,
        Func<string, Task> prepare
    ) =>
        Templates
            .GetOrAdd(template, _ => new Lazy<Task<string>>(() => PrepareTemplateAsync(server, basis, prepare)))
            .Value;

    private static async Task<string> PrepareTemplateAsync(
        PostgresServer server,
        Func<Task<string>> basis,
        Func<string, Task> prepare
    )
    {
        var template = $"template_{Guid.NewGuid():N}";
        await server.AdministerAsync($"CREATE DATABASE {template} TEMPLATE {await basis()}");
        // A template can only be copied while nobody is connected to it, so no connection may stay in a pool.
        await prepare(
            new NpgsqlConnectionStringBuilder(server.ConnectionString(template)) { Pooling = false }.ConnectionString
        );
        return template;
    }
}
