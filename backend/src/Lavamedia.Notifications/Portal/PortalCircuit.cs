using System.Net;
using Polly;
using Polly.CircuitBreaker;
using Polly.Timeout;

namespace Lavamedia.Notifications.Portal;

/// <summary>
/// Guards calls to the portal: none takes long, and when most of them fail the next ones fail at once for a while, so
/// that a portal that hangs does not hold the places of other jobs. The jobs repeat what failed.
/// </summary>
internal sealed class PortalCircuit
{
    private static readonly TimeSpan LongestCall = TimeSpan.FromSeconds(5);

    /// <summary>What every call goes through.</summary>
    public ResiliencePipeline<HttpResponseMessage> Pipeline { get; } =
        new ResiliencePipelineBuilder<HttpResponseMessage>()
            .AddCircuitBreaker(
                new CircuitBreakerStrategyOptions<HttpResponseMessage>
                {
                    FailureRatio = 0.5,
                    MinimumThroughput = 5,
                    SamplingDuration = TimeSpan.FromSeconds(30),
                    BreakDuration = TimeSpan.FromSeconds(5),
                    ShouldHandle = new PredicateBuilder<HttpResponseMessage>()
                        .Handle<HttpRequestException>()
                        .Handle<TimeoutRejectedException>()
                        .HandleResult(response => response.StatusCode >= HttpStatusCode.InternalServerError),
                }
            )
            .AddTimeout(LongestCall)
            .Build();
}
