using System.Security.Claims;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Lavamedia.GraphQL.DependencyInjection;
using Lavamedia.GraphQL.Execution;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Lavamedia.GraphQL.EntityFramework.Tests.News;

/// <summary>Asks the whole engine over the newspaper's database.</summary>
internal sealed class NewsClient(
    NewsDatabase news,
    Action<EntityFrameworkOptions>? configure = null,
    TimeProvider? clock = null
) : IDisposable
{
    private readonly FailureLog failures = new();
    private ServiceProvider? services;
    private int contextsMade;

    private ServiceProvider Services => services ??= Build();

    /// <summary>How many contexts were made so far.</summary>
    public int ContextsMade => contextsMade;

    /// <summary>What the last request cost.</summary>
    public IQueryStatistics Statistics { get; private set; } = new QueryStatistics();

    /// <summary>Who asks; nobody in particular at first.</summary>
    public ClaimsPrincipal Viewer { get; set; } = new();

    public async Task<JsonNode> AskAsync(
        string query,
        object? variables = null,
        CancellationToken cancellationToken = default
    )
    {
        var request = new GraphQLRequest
        {
            Services = Services,
            User = Viewer,
            Document = Encoding.UTF8.GetBytes(query),
            Variables = JsonSerializer.SerializeToElement(variables ?? new { }),
        };
        request.Items[StatisticsReport.Name] = true;
        Statistics = QueryStatistics.Collect(request);
        using var result = await Services
            .GetRequiredService<IRequestExecutor>()
            .ExecuteAsync(request, cancellationToken);
        return JsonNode.Parse(result.Json.Span)!;
    }

    /// <summary>Asks, and takes the answer in parts.</summary>
    public async Task<List<JsonNode>> PayloadsAsync(string query)
    {
        var request = new GraphQLRequest
        {
            Services = Services,
            User = Viewer,
            Document = Encoding.UTF8.GetBytes(query),
            AllowIncremental = true,
        };
        Statistics = QueryStatistics.Collect(request);
        await using var response = await Services
            .GetRequiredService<IRequestExecutor>()
            .StartAsync(request, CancellationToken.None);
        var payloads = new List<JsonNode>();
        await foreach (var payload in response.ShouldBeOfType<ResponseStream>())
        {
            using (payload)
            {
                payloads.Add(JsonNode.Parse(payload.Json.Span)!);
            }
        }

        return payloads;
    }

    /// <summary>As <see cref="AskAsync"/>, and expects that nothing went wrong.</summary>
    public async Task<JsonNode> DataAsync(string query, object? variables = null)
    {
        var answer = await AskAsync(query, variables);
        answer["errors"].ShouldBeNull(string.Join("\n", [.. failures.Exceptions, .. Statistics.Texts]));
        return answer["data"]!;
    }

    public void Dispose() => services?.Dispose();

    private ServiceProvider Build()
    {
        var services = new ServiceCollection();
        services.AddDbContext<NewsContext>(options =>
        {
            Interlocked.Increment(ref contextsMade);
            options.UseNpgsql(news.ConnectionString);
        });
        services.AddScoped<Reader>();
        services.AddEntityFrameworkSelections<NewsContext>(configure);
        services.AddSingleton(clock ?? TimeProvider.System);
        services.AddLogging(logging => logging.AddProvider(failures));
        services
            .AddGraphQLServer()
            .AddTypes(typeof(NewsClient).Assembly)
            .ModifyOptions(options => (options.EnableDefer, options.EnableStream) = (true, true));
        return services.BuildServiceProvider();
    }
}

/// <summary>Keeps what the engine logs and masks, so that a failing test tells why.</summary>
internal sealed class FailureLog : ILoggerProvider, ILogger
{
    private readonly List<string> exceptions = [];

    public IReadOnlyList<string> Exceptions => exceptions;

    public ILogger CreateLogger(string categoryName) => this;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Error;

    public void Log<TState>(
        LogLevel logLevel,
        EventId eventId,
        TState state,
        Exception? exception,
        Func<TState, Exception?, string> formatter
    )
    {
        if (exception is not null)
        {
            exceptions.Add(exception.ToString());
        }
    }

    public void Dispose() { }
}
