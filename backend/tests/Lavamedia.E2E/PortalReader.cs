using System.Diagnostics;
using System.Net;

namespace Lavamedia.E2E;

/// <summary>Reads the portal as a search engine does: the bytes of the server, no browser, no script.</summary>
public sealed class PortalReader : IDisposable
{
    private readonly HttpClient http = new() { BaseAddress = Installation.Portal };

    /// <summary>The status and the HTML of a path.</summary>
    public async Task<(HttpStatusCode Status, string Html)> ReadAsync(string path)
    {
        using var response = await http.GetAsync(path);
        return (response.StatusCode, WebUtility.HtmlDecode(await response.Content.ReadAsStringAsync()));
    }

    /// <summary>Asks again and again until a condition holds, and says how long it took.</summary>
    /// <exception cref="TimeoutException">It did not hold within half a minute.</exception>
    public async Task<TimeSpan> UntilAsync(string path, Func<HttpStatusCode, string, bool> holds)
    {
        var since = Stopwatch.StartNew();
        while (true)
        {
            var asked = since.Elapsed;
            var (status, html) = await ReadAsync(path);
            if (holds(status, html))
            {
                // The answer was right for a question asked at this instant.
                return asked;
            }
            if (since.Elapsed > TimeSpan.FromSeconds(30))
            {
                throw new TimeoutException(
                    $"{path} still answers {(int)status} without what was expected after {since.Elapsed}."
                );
            }
            // Ten readers who ask without a pause would be the load that they wait for.
            await Task.Delay(75);
        }
    }

    /// <inheritdoc />
    public void Dispose() => http.Dispose();
}
