namespace Lavamedia.Api.Hosting;

/// <summary>Sets up logs.</summary>
internal static class LogConfiguration
{
    /// <summary>One line for each record while developing, one JSON object for each everywhere else (E-1).</summary>
    public static void AddLogs(this WebApplicationBuilder builder)
    {
        builder.Logging.ClearProviders();
        builder.Logging.AddFilter("Microsoft", LogLevel.Warning);
        builder.Logging.AddFilter("Microsoft.Hosting.Lifetime", LogLevel.Information);
        // Each request of ours to the portal or a search engine would be four lines.
        builder.Logging.AddFilter("System.Net.Http.HttpClient", LogLevel.Warning);
        // A failed statement is an exception, logged where it is handled; the statement itself stays out of the log.
        builder.Logging.AddFilter("Microsoft.EntityFrameworkCore.Database.Command", LogLevel.None);
        if (builder.Environment.IsDevelopment())
        {
            builder.Logging.AddSimpleConsole(console => console.SingleLine = true);
        }
        else
        {
            builder.Logging.AddJsonConsole(console => console.UseUtcTimestamp = true);
        }
    }
}
