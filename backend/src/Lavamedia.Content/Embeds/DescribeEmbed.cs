using System.Text.Json;
using Lavamedia.Content.Body;
using Lavamedia.Platform.Egress;
using Microsoft.Extensions.Caching.Memory;

namespace Lavamedia.Content.Embeds;

/// <summary>
/// Asks the sites of <c>embed-providers.json</c> what something of them is called (oEmbed), through the one way out (F-7). The address that is
/// asked is the site's own, never one that an editor typed.
/// </summary>
public sealed class DescribeEmbed(EgressClient egress) : IDisposable
{
    private static readonly TimeSpan Life = TimeSpan.FromDays(1);

    // A site that is away for a moment is not asked again by everybody who waits for it.
    private static readonly TimeSpan SilenceLife = TimeSpan.FromMinutes(1);
    private readonly MemoryCache cache = new(new MemoryCacheOptions { SizeLimit = 2000 });

    /// <summary>What the site says; null for an address of no such site.</summary>
    public async Task<EmbedDescription?> ExecuteAsync(string url, CancellationToken cancellationToken)
    {
        if (EmbedProvider.Find(url) is not { } provider)
        {
            return null;
        }

        if (provider.Description is not { } endpoint)
        {
            return new EmbedDescription(url, provider.Name);
        }

        if (cache.TryGetValue(url, out EmbedDescription? known))
        {
            return known;
        }

        var described = await AskAsync(provider, endpoint, url, cancellationToken);
        cache.Set(
            url,
            described,
            new MemoryCacheEntryOptions
            {
                Size = 1,
                AbsoluteExpirationRelativeToNow = described is null ? SilenceLife : Life,
            }
        );
        return described;
    }

    /// <inheritdoc />
    public void Dispose() => cache.Dispose();

    private async Task<EmbedDescription?> AskAsync(
        EmbedProvider provider,
        Uri endpoint,
        string url,
        CancellationToken cancellationToken
    )
    {
        try
        {
            using var request = new HttpRequestMessage(
                HttpMethod.Get,
                new Uri($"{endpoint}?format=json&url={Uri.EscapeDataString(url)}")
            );
            request.Headers.Accept.ParseAdd("application/json");
            using var response = await egress.SendAsync(request, cancellationToken);
            if (!response.IsSuccessStatusCode)
            {
                return null;
            }

            await using var content = await response.Content.ReadAsStreamAsync(cancellationToken);
            using var answer = await JsonDocument.ParseAsync(content, cancellationToken: cancellationToken);
            return EmbedDescription.Read(url, provider.Name, answer.RootElement);
        }
        catch (Exception exception)
            when (exception is HttpRequestException or JsonException
                || (exception is OperationCanceledException && !cancellationToken.IsCancellationRequested)
            )
        {
            return null;
        }
    }
}
