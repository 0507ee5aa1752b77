using System.Net;
using System.Net.NetworkInformation;
using Lavamedia.Api.Configuration;
using Lavamedia.Api.Hosting;
using Lavamedia.GraphQL.Execution;
using Lavamedia.GraphQL.Language;
using Lavamedia.Identity.Users;
using Lavamedia.Platform.Data.Migrating;
using Lavamedia.Testing.Database;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace Lavamedia.Api.Tests.Hosting;

/// <summary>E-3: what a start without configuration does, and what production refuses.</summary>
public sealed class ProductionStartTests : IAsyncLifetime
{
    private readonly string folder = Directory.CreateTempSubdirectory("lavamedia-production-").FullName;
    private TestDatabase database = null!;

    [Fact]
    public async Task E3_a_complete_configuration_is_accepted()
    {
        await using var app = Build();
        app.Environment.EnvironmentName.ShouldBe("Production");
        File.Exists(Path.Combine(folder, "secrets.json")).ShouldBeFalse("production makes no secrets of its own");
    }

    [Theory]
    [InlineData("Lavamedia:MediaUrlSecret", null, "MediaUrlSecret is missing")]
    [InlineData("Lavamedia:MediaUrlSecret", "changeme", "MediaUrlSecret is too short")]
    [InlineData("Lavamedia:MediaUrlSecret", "changemechangemechangemechangeme", "MediaUrlSecret is not random")]
    [InlineData("Lavamedia:RevalidationSecret", null, "RevalidationSecret is missing")]
    [InlineData("Lavamedia:RevalidationSecret", "secret", "RevalidationSecret is too short")]
    [InlineData("Lavamedia:SigningKey", null, "SigningKey is missing")]
    [InlineData("Lavamedia:DataProtectionKey", null, "DataProtectionKey is missing")]
    [InlineData("Lavamedia:DataProtectionKey", "changeme", "DataProtectionKey is too short")]
    [InlineData("Lavamedia:SigningKey", "c2VjcmV0", "SigningKey is not a P-256 key")]
    [InlineData("Lavamedia:PublicApiUrl", null, "PublicApiUrl")]
    [InlineData("Lavamedia:PublicApiUrl", "http://api.lavamedia.example", "PublicApiUrl")]
    [InlineData("Lavamedia:AdminUrl", "http://admin.lavamedia.example", "AdminUrl")]
    [InlineData("DATABASE_URL", null, "DATABASE_URL is missing")]
    [InlineData("Lavamedia:GraphQL:MaximumDepht", "12", "MaximumDepht")]
    [InlineData("Lavamedia:GraphQL:Parser:MaxTokens", "many", "Lavamedia:GraphQL:Parser:MaxTokens")]
    [InlineData("LAVAMEDIA_TRUSTED_PROXIES", "10.0.0.0/8, proxy.example", "\"proxy.example\" is neither")]
    public void E3_production_refuses_what_is_missing_default_short_or_unencrypted(
        string key,
        string? value,
        string problem
    )
    {
        var refusal = Should.Throw<InvalidConfigurationException>(() => Build((key, value)));
        refusal.Problems.Count.ShouldBe(1);
        refusal.Message.ShouldContain(problem);
    }

    [Fact]
    public async Task G1_G3_an_operator_sets_the_limits_of_documents_and_operations()
    {
        await using var app = Build(
            ("Lavamedia:GraphQL:MaximumDepth", "12"),
            ("Lavamedia:GraphQL:Parser:MaxTokens", "5000")
        );
        var options = app.Services.GetRequiredService<ExecutionOptions>();
        options.MaximumDepth.ShouldBe(12);
        options.Parser.MaxTokens.ShouldBe(5000);
        options.MaximumFieldCost.ShouldBe(2000, "what is not set stays");
        ParserOptions.Default.MaxTokens.ShouldBe(10_000, "the defaults are everybody's");
    }

    [Fact]
    public async Task E3_production_refuses_a_superuser_of_the_database_and_demo_accounts()
    {
        await using var app = Build();
        var refusal = await Should.ThrowAsync<InvalidConfigurationException>(() =>
            ProductionChecks.RunAsync(app, default)
        );
        refusal.Message.ShouldContain("superuser");
        refusal.Message.ShouldContain("demo accounts");
    }

    [Fact]
    public async Task E3_production_serves_with_a_role_of_its_own_and_without_demo_accounts()
    {
        await using var owner = NpgsqlDataSource.Create(database.ConnectionString);
        var role = $"role_{Guid.NewGuid():N}";
        await using (
            var prepare = owner.CreateCommand(
                $"""
                CREATE ROLE {role} LOGIN;
                GRANT SELECT ON ALL TABLES IN SCHEMA public TO {role};
                WITH operator AS (
                  INSERT INTO users (id, email, status, kind, display_name, slug, has_public_profile, security_stamp)
                  VALUES (gen_random_uuid(), 'operator@lavamedia.example', 'ACTIVE', 'PERSON', 'Operator', 'operator', false, gen_random_uuid())
                  RETURNING id)
                INSERT INTO user_roles (user_id, role_id)
                SELECT operator.id, roles.id FROM operator, roles WHERE roles.name = 'Administrator';
                UPDATE users SET status = 'SUSPENDED' WHERE email = ANY ($1)
                """.Replace("$1", $"'{{{string.Join(',', DemoAccounts.Addresses)}}}'", StringComparison.Ordinal)
            )
        )
        {
            await prepare.ExecuteNonQueryAsync();
        }

        try
        {
            var restricted = new NpgsqlConnectionStringBuilder(database.ConnectionString) { Username = role };
            await using var app = Build(("DATABASE_URL", restricted.ConnectionString));
            await ProductionChecks.RunAsync(app, default);
        }
        finally
        {
            await using var clean = owner.CreateCommand($"DROP OWNED BY {role}; DROP ROLE {role}");
            await clean.ExecuteNonQueryAsync();
        }
    }

    [Fact]
    public async Task E3_a_start_without_configuration_listens_on_loopback_only_and_makes_its_secrets()
    {
        await using var host = HostProcess.Start(DemoDatabase.Settings(database.ConnectionString, folder));
        await host.UntilReadyAsync();
        var listeners = IPGlobalProperties
            .GetIPGlobalProperties()
            .GetActiveTcpListeners()
            .Where(listener => listener.Port == host.Address.Port)
            .ToList();
        listeners.ShouldNotBeEmpty();
        listeners.ShouldAllBe(listener => IPAddress.IsLoopback(listener.Address));
        var secrets = new FileInfo(Path.Combine(folder, "secrets.json"));
        secrets.Exists.ShouldBeTrue();
        secrets.UnixFileMode.ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite);
    }

    [Theory]
    [InlineData("", "203.0.113.7", "198.51.100.1", "203.0.113.7")]
    [InlineData("", "127.0.0.1", "198.51.100.1", "198.51.100.1")]
    [InlineData("203.0.113.0/24", "203.0.113.7", "192.0.2.66, 198.51.100.1", "198.51.100.1")]
    [InlineData("203.0.113.7, 198.51.100.1", "203.0.113.7", "192.0.2.66, 198.51.100.1", "192.0.2.66")]
    public async Task F11_who_asks_is_told_only_by_this_machine_and_by_proxies_that_are_named(
        string proxies,
        string connection,
        string forwardedFor,
        string expected
    )
    {
        await using var app = Build(("LAVAMEDIA_TRUSTED_PROXIES", proxies));
        await app.StartAsync();
        var answered = await app.GetTestServer()
            .SendAsync(context =>
            {
                context.Request.Path = "/health/live";
                context.Connection.RemoteIpAddress = IPAddress.Parse(connection);
                context.Request.Headers["X-Forwarded-For"] = forwardedFor;
            });
        answered.Connection.RemoteIpAddress.ShouldBe(IPAddress.Parse(expected));
    }

    [Fact]
    public async Task F9_no_other_site_is_allowed_to_read_answers()
    {
        await using var api = await ApiFixture.StartAsync();
        foreach (var method in new[] { HttpMethod.Options, HttpMethod.Get, HttpMethod.Post })
        {
            using var request = new HttpRequestMessage(method, "/graphql");
            request.Headers.Add("Origin", "https://evil.example");
            request.Headers.Add("Access-Control-Request-Method", "POST");
            using var response = await api.Client().SendAsync(request);
            response.Headers.Contains("Access-Control-Allow-Origin").ShouldBeFalse();
        }
    }

    [Fact]
    public async Task R15_of_two_migrations_at_once_one_runs_and_the_other_finds_nothing_to_do()
    {
        await using var empty = await TestDatabase.CreateAsync();
        await using var one = Build(("DATABASE_URL", empty.ConnectionString));
        await using var other = Build(("DATABASE_URL", empty.ConnectionString));
        var applied = await Task.WhenAll(
            new[] { one, other }.Select(app =>
                Task.Run(() => app.Services.GetRequiredService<DatabaseMigrator>().MigrateAsync(CancellationToken.None))
            )
        );
        applied.Count(migrations => migrations.Count > 0).ShouldBe(1);
    }

    public async Task InitializeAsync() =>
        database = await TestDatabase.CreateAsync("accounts", DemoDatabase.PrepareAsync);

    public async Task DisposeAsync()
    {
        await database.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    private WebApplication Build(params IEnumerable<(string Key, string? Value)> changes)
    {
        var settings = DemoDatabase.Settings(database.ConnectionString, folder);
        settings["Lavamedia:PublicApiUrl"] = "https://api.lavamedia.example";
        settings["Lavamedia:AdminUrl"] = "https://admin.lavamedia.example";
        settings["Lavamedia:PortalUrl"] = "https://lavamedia.example";
        settings["Lavamedia:SigningKey"] = NewSigningKey();
        settings["Lavamedia:DataProtectionKey"] = "Hq7^sT2!vB9@kL4#xN6$wM8&zP3*cR5(fJ";
        settings["Lavamedia:MediaUrlSecret"] = "b3YqN0x8cGZ0dW1wbGVyYWJhc2FsdA==9Qz!kW";
        settings["Lavamedia:RevalidationSecret"] = "Vt5!mE2#xLq8@Rz1%Hn7&Ky4*Wd9(Pc3)";
        foreach (var (key, value) in changes)
        {
            settings[key] = value;
        }

        return LavamediaHost.Build(
            runsJobs: false,
            builder =>
            {
                builder.Environment.EnvironmentName = "Production";
                builder.Configuration.AddInMemoryCollection(settings.Where(setting => setting.Value is not null));
                builder.WebHost.UseTestServer();
            }
        );
    }

    private static string NewSigningKey()
    {
        using var key = System.Security.Cryptography.ECDsa.Create(
            System.Security.Cryptography.ECCurve.NamedCurves.nistP256
        );
        return Convert.ToBase64String(key.ExportPkcs8PrivateKey());
    }
}
