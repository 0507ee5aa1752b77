using StackExchange.Redis;

namespace Lavamedia.Platform.Topics;

/// <summary>The process's connection to Redis, opened when first needed and kept; it comes back by itself after a loss.</summary>
/// <param name="configuration">Server and options as StackExchange.Redis writes them, such as <c>redis:6379,password=…</c>.</param>
internal sealed class RedisConnection(string configuration) : IDisposable
{
    /// <summary>Long enough for a Redis nearby, short enough for a person who waits meanwhile.</summary>
    public static readonly TimeSpan DefaultPatience = TimeSpan.FromMilliseconds(250);

    private readonly SemaphoreSlim opening = new(1);
    private ConnectionMultiplexer? connection;

    /// <summary>How long those wait for an answer who can do without one.</summary>
    public TimeSpan Patience { get; init; } = DefaultPatience;

    /// <summary>How long Redis may take to let this process in: <c>connectTimeout</c> of the configuration, 5 s where it is not given.</summary>
    public TimeSpan ConnectTimeout { get; } =
        TimeSpan.FromMilliseconds(ConfigurationOptions.Parse(configuration).ConnectTimeout);

    /// <summary>The connection.</summary>
    /// <exception cref="RedisConnectionException">Redis cannot be reached.</exception>
    public async ValueTask<ConnectionMultiplexer> OpenAsync(CancellationToken cancellationToken)
    {
        if (connection is { } open)
        {
            return open;
        }

        await opening.WaitAsync(cancellationToken);
        try
        {
            return connection ??= await ConnectionMultiplexer.ConnectAsync(configuration);
        }
        finally
        {
            opening.Release();
        }
    }

    /// <inheritdoc />
    public void Dispose()
    {
        connection?.Dispose();
        opening.Dispose();
    }
}
