using System.Collections.Concurrent;
using System.Diagnostics.Metrics;

namespace Lavamedia.GraphQL.AspNetCore.Tests.Rest;

/// <summary>How ASP.NET's own metric of requests names those whose route begins so: method, route and status.</summary>
internal sealed class CountedRoutes : IDisposable
{
    private readonly MeterListener listener = new();
    private readonly ConcurrentQueue<string> all = new();

    public CountedRoutes(string prefix)
    {
        listener.InstrumentPublished = (instrument, listening) =>
        {
            if (instrument.Name == "http.server.request.duration")
            {
                listening.EnableMeasurementEvents(instrument);
            }
        };
        listener.SetMeasurementEventCallback<double>(
            (_, _, tags, _) =>
            {
                var said = new Dictionary<string, object?>(StringComparer.Ordinal);
                foreach (var tag in tags)
                {
                    said[tag.Key] = tag.Value;
                }

                if (
                    said.GetValueOrDefault("http.route") is string route
                    && route.StartsWith(prefix, StringComparison.Ordinal)
                )
                {
                    all.Enqueue($"{said["http.request.method"]} {route} {said["http.response.status_code"]}");
                }
            }
        );
        listener.Start();
    }

    /// <summary>What was counted, in that order.</summary>
    public IReadOnlyCollection<string> All => all;

    /// <inheritdoc />
    public void Dispose() => listener.Dispose();
}
