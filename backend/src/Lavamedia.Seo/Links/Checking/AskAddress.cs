using System.Net.Sockets;
using Lavamedia.Platform.Egress;
using Lavamedia.Seo.Site;
using Microsoft.Extensions.Options;

namespace Lavamedia.Seo.Links.Checking;

/// <summary>
/// Asks another site whether something stands at an address, through the one way out (F-7): by its headers, and once more in full where a
/// site does not answer such questions. Pages that it leads on to are asked by the same rules.
/// </summary>
internal sealed class AskAddress(EgressClient egress, IOptions<SiteOptions> site)
{
    private const int MostSteps = 5;

    /// <summary>What the site says.</summary>
    public async Task<LinkAnswer> ExecuteAsync(string address, CancellationToken cancellationToken)
    {
        var start = new Uri(address);
        // Sites that are encrypted by now are asked so; what is not encrypted is not asked at all.
        if (!egress.Allows(start) && start is { Scheme: "http", Port: 80 })
        {
            start = new UriBuilder(start) { Scheme = "https", Port = 443 }.Uri;
            var answer = await FollowAsync(start, cancellationToken);
            return answer.Status is SeoLinkStatus.Ok or SeoLinkStatus.Moved
                ? answer with
                {
                    Status = SeoLinkStatus.Moved,
                    MovedTo = answer.MovedTo ?? start.AbsoluteUri,
                }
                : LinkAnswer.Unreachable(SeoLinkProblem.NotAsked, answer.HttpStatus);
        }

        return await FollowAsync(start, cancellationToken);
    }

    private async Task<LinkAnswer> FollowAsync(Uri start, CancellationToken cancellationToken)
    {
        var (at, permanent) = (start, true);
        for (var step = 0; step <= MostSteps; step++)
        {
            if (!egress.Allows(at))
            {
                return LinkAnswer.Unreachable(SeoLinkProblem.NotAsked);
            }

            int status;
            Uri? next;
            try
            {
                (status, next) = await AskAsync(at, cancellationToken);
            }
            catch (Exception exception) when (Failure(exception, cancellationToken) is { } failure)
            {
                return failure;
            }

            if (status is < 300 or >= 400 || next is null)
            {
                return Judge(status, at != start && permanent ? at.AbsoluteUri : null);
            }

            permanent &= status is 301 or 308;
            at = new Uri(at, next);
        }

        return LinkAnswer.Broken(SeoLinkProblem.TooManyRedirects);
    }

    private async Task<(int Status, Uri? Next)> AskAsync(Uri address, CancellationToken cancellationToken)
    {
        var (status, next) = await egress.AskHeadersAsync(Request(HttpMethod.Head), cancellationToken);
        // Many sites answer only those who want the page itself.
        return status >= 400
            ? await egress.AskHeadersAsync(Request(HttpMethod.Get), cancellationToken)
            : (status, next);

        HttpRequestMessage Request(HttpMethod method)
        {
            var request = new HttpRequestMessage(method, address);
            request.Headers.TryAddWithoutValidation(
                "User-Agent",
                $"Mozilla/5.0 (compatible; LavamediaLinks/1.0; +{site.Value.PortalUrl})"
            );
            request.Headers.TryAddWithoutValidation("Accept", "*/*");
            return request;
        }
    }

    private static LinkAnswer Judge(int status, string? movedTo) =>
        status switch
        {
            < 400 when movedTo is not null => new LinkAnswer(SeoLinkStatus.Moved, null, status, movedTo),
            < 400 => new LinkAnswer(SeoLinkStatus.Ok, null, status),
            404 => LinkAnswer.Broken(SeoLinkProblem.NotFound, status),
            410 => LinkAnswer.Broken(SeoLinkProblem.Gone, status),
            >= 500 => LinkAnswer.Unreachable(SeoLinkProblem.ServerError, status),
            _ => LinkAnswer.Unreachable(SeoLinkProblem.NotForPrograms, status),
        };

    private static LinkAnswer? Failure(Exception exception, CancellationToken cancellationToken) =>
        exception switch
        {
            OperationCanceledException when cancellationToken.IsCancellationRequested => null,
            OperationCanceledException => LinkAnswer.Unreachable(SeoLinkProblem.NoAnswer),
            HttpRequestException { InnerException: EgressRefusedException } => LinkAnswer.Unreachable(
                SeoLinkProblem.NotAsked
            ),
            HttpRequestException { InnerException: SocketException { SocketErrorCode: SocketError.HostNotFound } } =>
                LinkAnswer.Broken(SeoLinkProblem.UnknownHost),
            HttpRequestException => LinkAnswer.Unreachable(SeoLinkProblem.NoAnswer),
            _ => null,
        };
}
