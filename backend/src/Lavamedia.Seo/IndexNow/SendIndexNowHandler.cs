using System.Net.Http.Json;
using Lavamedia.Platform.Data;
using Lavamedia.Platform.Egress;
using Lavamedia.Platform.Jobs;
using Lavamedia.Seo.Site;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Lavamedia.Seo.IndexNow;

/// <summary>
/// Tells search engines of all addresses that wait, together (https://www.indexnow.org/documentation). An address leaves the list when the
/// engine has taken it; until then it is told again, later and later.
/// </summary>
internal sealed class SendIndexNowHandler(
    LavamediaDbContext database,
    EgressClient egress,
    IOptions<IndexNowOptions> options,
    IOptions<SiteOptions> site
) : IJobHandler<SendIndexNow>
{
    /// <summary>The most addresses of one request, by the protocol.</summary>
    private const int AtOnce = 10_000;

    /// <summary>Engines may be away for hours, and ask to be left alone for a while.</summary>
    public static JobPolicy Policy { get; } =
        new(12, TimeSpan.FromMinutes(1), TimeSpan.FromSeconds(10), TimeSpan.FromHours(1)) { Lane = JobLaneKind.Remote };

    public async Task RunAsync(SendIndexNow job, JobExecution execution, CancellationToken cancellationToken)
    {
        while (options.Value.IsOn)
        {
            var waiting = await database
                .Set<IndexNowAddress>()
                .AsNoTracking()
                .OrderBy(address => address.Id)
                .Take(AtOnce)
                .ToListAsync(cancellationToken);
            if (waiting.Count == 0)
            {
                return;
            }

            await TellAsync([.. waiting.Select(address => site.Value.AddressOf(address.Path))], cancellationToken);
            Guid[] told = [.. waiting.Select(address => address.Id)];
            await database
                .Set<IndexNowAddress>()
                .Where(address => told.Contains(address.Id))
                .ExecuteDeleteAsync(cancellationToken);
        }
    }

    private async Task TellAsync(string[] addresses, CancellationToken cancellationToken)
    {
        var key = options.Value.Key;
        using var request = new HttpRequestMessage(HttpMethod.Post, options.Value.Endpoint);
        request.Content = JsonContent.Create(
            new
            {
                host = new Uri(site.Value.PortalUrl).Authority,
                key,
                keyLocation = site.Value.AddressOf($"/{key}.txt"),
                urlList = addresses,
            }
        );
        using var answer = await egress.SendAsync(request, cancellationToken);
        if (!answer.IsSuccessStatusCode)
        {
            throw new HttpRequestException(
                $"{options.Value.Endpoint} answers {(int)answer.StatusCode} to {addresses.Length} addresses. 403 and 422 mean that it does not find the key at {site.Value.AddressOf($"/{key}.txt")}."
            );
        }
    }
}
