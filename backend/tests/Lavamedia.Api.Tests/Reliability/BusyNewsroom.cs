using System.Collections.Concurrent;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using Lavamedia.Api.Tests.Hosting;
using Lavamedia.Testing;

namespace Lavamedia.Api.Tests.Reliability;

/// <summary>
/// Editors who go on working whatever happens to the server. Each act has an idempotency key and is sent until it is
/// answered, as a careful client does; what the server promised is remembered.
/// </summary>
internal sealed class BusyNewsroom(HttpClient client)
{
    private int number;

    /// <summary>Titles of all articles that were begun.</summary>
    public ConcurrentBag<string> Begun { get; } = [];

    /// <summary>Slugs of the articles whose publication was acknowledged.</summary>
    public ConcurrentBag<string> Published { get; } = [];

    /// <summary>Checksums of the pictures whose upload was acknowledged.</summary>
    public ConcurrentBag<string> Uploaded { get; } = [];

    /// <summary>How much was acknowledged so far.</summary>
    public int Acknowledged => Published.Count + Uploaded.Count;

    /// <summary>Answers that said that an effect was stored and its answer was not.</summary>
    public int LostAnswers { get; private set; }

    /// <summary>Two editors write and one uploads, until they are told to finish what they are at.</summary>
    public Task WorkAsync(CancellationToken enough) =>
        Task.WhenAll(
            RepeatAsync(PublishAsync, TimeSpan.FromMilliseconds(20), enough),
            RepeatAsync(PublishAsync, TimeSpan.FromMilliseconds(20), enough),
            RepeatAsync(UploadAsync, TimeSpan.FromMilliseconds(600), enough)
        );

    private static byte[] UniquePicture(int seed) =>
        Pictures.Png(40, 30, (byte)seed, (byte)(seed >> 8), (byte)Random.Shared.Next(256));

    private static async Task RepeatAsync(Func<Task> act, TimeSpan pause, CancellationToken enough)
    {
        while (!enough.IsCancellationRequested)
        {
            await act();
            await Task.Delay(pause, enough).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private async Task PublishAsync()
    {
        var title = $"Dépêche {Interlocked.Increment(ref number)}";
        Begun.Add(title);
        var created = await SendAsync(key =>
            GraphQLRequests.Operation(GraphQLRequests.Create, GraphQLRequests.Article(title), key)
        );
        // An article whose answer was lost is there, as a draft: it is counted and not published.
        if (created?.GetProperty("data").GetProperty("createContentItem").GetProperty("contentItem") is not { } item)
        {
            return;
        }

        var id = item.GetProperty("id").GetString();
        var published = await SendAsync(key =>
            GraphQLRequests.Operation(GraphQLRequests.Publish, new { id, version = 1 }, key)
        );
        if (published is { } answer)
        {
            var payload = answer.GetProperty("data").GetProperty("publishContentItem");
            payload.GetProperty("errors").ValueKind.ShouldBe(JsonValueKind.Null, payload.ToString());
        }

        // With a lost answer the act is done all the same: that is what the code means.
        Published.Add(item.GetProperty("slug").GetString()!);
    }

    private async Task UploadAsync()
    {
        var picture = UniquePicture(Interlocked.Increment(ref number));
        var answer = await SendAsync(key =>
        {
            var form = new MultipartFormDataContent("the-same-boundary-each-time");
            var file = new ByteArrayContent(picture);
            file.Headers.ContentType = new MediaTypeHeaderValue("image/png");
            form.Add(file, "file", "photo.png");
            var request = new HttpRequestMessage(HttpMethod.Post, "/api/v1/media/upload") { Content = form };
            request.Headers.Add("Idempotency-Key", key);
            return request;
        });
        if (answer is { } asset)
        {
            Uploaded.Add(asset.GetProperty("checksum").GetString()!);
        }
    }

    /// <summary>Sends a request until it is answered; null when its effect is stored and its answer is lost.</summary>
    private async Task<JsonElement?> SendAsync(Func<string, HttpRequestMessage> build)
    {
        var key = Guid.NewGuid().ToString();
        while (true)
        {
            try
            {
                using var request = build(key);
                using var response = await client.SendAsync(request);
                var body = await response.Content.ReadFromJsonAsync<JsonElement>();
                if (response.IsSuccessStatusCode && !body.TryGetProperty("errors", out _))
                {
                    return body;
                }

                if (body.TryGetProperty("code", out var code) && code.GetString() == "IDEMPOTENCY_ANSWER_LOST")
                {
                    LostAnswers++;
                    return null;
                }
            }
            catch (Exception exception) when (exception is HttpRequestException or TaskCanceledException or IOException)
            {
                // The server is away. The editor tries again.
            }

            await Task.Delay(50);
        }
    }
}
