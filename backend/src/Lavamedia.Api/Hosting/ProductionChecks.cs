using Lavamedia.Api.Configuration;
using Lavamedia.Identity.Users;
using Npgsql;

namespace Lavamedia.Api.Hosting;

/// <summary>What production refuses to serve with, as far as only the database knows it (E-3).</summary>
internal static class ProductionChecks
{
    /// <exception cref="InvalidConfigurationException">There are demo accounts, or the database user is a superuser.</exception>
    public static async Task RunAsync(WebApplication app, CancellationToken cancellationToken)
    {
        if (!app.Environment.IsProduction())
        {
            return;
        }

        var problems = new List<string>();
        var database = app.Services.GetRequiredService<NpgsqlDataSource>();
        await using var superuser = database.CreateCommand(
            "SELECT rolsuper FROM pg_roles WHERE rolname = current_user"
        );
        if (await superuser.ExecuteScalarAsync(cancellationToken) is true)
        {
            problems.Add("DATABASE_URL names a superuser of the database. Production needs a role of its own.");
        }

        await using var demo = database.CreateCommand(
            "SELECT count(*) FROM users WHERE email = ANY ($1) AND status = 'ACTIVE'"
        );
        demo.Parameters.Add(new NpgsqlParameter<string[]> { TypedValue = [.. DemoAccounts.Addresses] });
        if (await demo.ExecuteScalarAsync(cancellationToken) is > 0L)
        {
            problems.Add("The database holds demo accounts, whose password is public. Remove them.");
        }

        if (problems.Count > 0)
        {
            throw new InvalidConfigurationException(problems);
        }
    }
}
