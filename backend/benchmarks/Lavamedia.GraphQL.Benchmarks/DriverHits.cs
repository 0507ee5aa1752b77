using System.Text.Json;
using BenchmarkDotNet.Attributes;
using Lavamedia.Api.Configuration;
using Lavamedia.Benchmarks.Floor;
using Npgsql;

namespace Lavamedia.GraphQL.Benchmarks;

/// <summary>
/// What the driver alone does and allocates for article-by-slug: the three statements written by hand, in one batch over connections like
/// those that the product shares, and every column copied as bytes into memory that is kept. What stands beside it in
/// <see cref="PlanCacheHits"/> beyond this is ours.
/// </summary>
public class DriverHits
{
    private readonly byte[] kept = new byte[1024 * 1024];
    private ArticleBySlugVariables? asked;
    private NpgsqlDataSource? database;

    /// <summary>Connects, and asks until the statements are prepared.</summary>
    [GlobalSetup]
    public async Task SetUpAsync()
    {
        asked = Question
            .All()
            .Single(question => question.Name == "article-by-slug")
            .Variables.Deserialize(VariablesContext.Default.ArticleBySlugVariables);
        var url = Environment.GetEnvironmentVariable("DATABASE_URL")!;
        var settings = new NpgsqlConnectionStringBuilder(DatabaseUrl.ToConnectionString(url))
        {
            Multiplexing = true,
            MaxPoolSize = 4,
            MaxAutoPrepare = 200,
            AutoPrepareMinUsages = 2,
            Enlist = false,
            NoResetOnClose = true,
        };
        database = NpgsqlDataSource.Create(settings.ConnectionString);
        for (var i = 0; i < 20; i++)
        {
            await AskAsync();
        }
    }

    /// <summary>Closes the connections.</summary>
    [GlobalCleanup]
    public async Task CleanUpAsync() => await (database?.DisposeAsync() ?? ValueTask.CompletedTask);

    /// <summary>Asks once.</summary>
    /// <returns>The size of the columns in bytes.</returns>
    [Benchmark]
    public async Task<long> AskAsync()
    {
        await using var batch = database!.CreateBatch();
        foreach (var sql in ArticleBySlug.Statements)
        {
            batch.BatchCommands.Add(ArticleBySlug.Command(sql, asked!));
        }

        await using var reader = await batch.ExecuteReaderAsync();
        var total = 0L;
        do
        {
            while (await reader.ReadAsync())
            {
                for (var i = 0; i < reader.FieldCount; i++)
                {
                    total += reader.IsDBNull(i) ? 0 : reader.GetBytes(i, 0, kept, 0, kept.Length);
                }
            }
        } while (await reader.NextResultAsync());
        return total;
    }
}
