using Lavamedia.Benchmarks.Floor;
using Npgsql;

var builder = WebApplication.CreateSlimBuilder(args);
builder.Logging.ClearProviders();
builder.WebHost.ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);

var settings = new NpgsqlConnectionStringBuilder(
    Environment.GetEnvironmentVariable("FLOOR_DATABASE")
        ?? throw new InvalidOperationException("FLOOR_DATABASE names no database.")
)
{
    Multiplexing = true,
    MaxPoolSize = 4,
    MaxAutoPrepare = 50,
    AutoPrepareMinUsages = 2,
};
await using var database = NpgsqlDataSource.Create(settings.ConnectionString);
var addresses = new MediaAddress(
    Environment.GetEnvironmentVariable("Lavamedia__PublicApiUrl") ?? "http://localhost:5080",
    Environment.GetEnvironmentVariable("Lavamedia__MediaUrlSecret")
        ?? throw new InvalidOperationException("Lavamedia__MediaUrlSecret is missing.")
);

var app = builder.Build();
app.MapPost("/article-list", new ArticleList(database, addresses).AnswerAsync);
app.MapPost("/article-by-slug", new ArticleBySlug(database, addresses).AnswerAsync);
app.MapPost("/filtered-page", new FilteredPage(database).AnswerAsync);
app.MapPost("/category-tree", new CategoryTree(database).AnswerAsync);
app.MapPost("/deep-nesting", new DeepNesting(database).AnswerAsync);
await app.RunAsync();
