using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace Lavamedia.Platform.Tests.Jobs;

/// <summary>A log that remembers its lines, and with which of them an exception came.</summary>
public sealed class RememberedLog : ILoggerProvider
{
    public ConcurrentQueue<(string Text, Exception? Exception)> Lines { get; } = new();

    public ILogger CreateLogger(string categoryName) => new Logger(Lines);

    public void Dispose() { }

    private sealed class Logger(ConcurrentQueue<(string Text, Exception? Exception)> lines) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(
            LogLevel logLevel,
            EventId eventId,
            TState state,
            Exception? exception,
            Func<TState, Exception?, string> formatter
        ) => lines.Enqueue((formatter(state, exception), exception));
    }
}
