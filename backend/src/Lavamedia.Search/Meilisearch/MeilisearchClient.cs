using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;

namespace Lavamedia.Search.Meilisearch;

/// <summary>
/// The parts of Meilisearch's HTTP API that we use (1.15). What changes an index is a task there: it is waited for, so that what was written is
/// found when a method returns.
/// </summary>
public sealed class MeilisearchClient(HttpClient http, MeilisearchOptions options)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    /// <summary>So long a reader waits for it.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    private static readonly TimeSpan FirstPause = TimeSpan.FromMilliseconds(20);
    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(1);

    /// <summary>Asks several questions in one request.</summary>
    public async Task<IReadOnlyList<MeilisearchAnswer>> SearchAsync(
        IEnumerable<MeilisearchQuery> queries,
        CancellationToken cancellationToken
    )
    {
        var key = options.SearchKey.Length > 0 ? options.SearchKey : options.Key;
        using var limited = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limited.CancelAfter(Patience);
        using var response = await SendAsync(HttpMethod.Post, "multi-search", new { queries }, key, limited.Token);
        return (await ReadAsync<Answers>(response, limited.Token)).Results;
    }

    /// <summary>Whether there is such an index.</summary>
    public async Task<bool> ExistsAsync(string index, CancellationToken cancellationToken)
    {
        try
        {
            using var response = await SendAsync(
                HttpMethod.Get,
                $"indexes/{index}",
                body: null,
                options.Key,
                cancellationToken
            );
            return true;
        }
        catch (MeilisearchException exception) when (exception.Code == "index_not_found")
        {
            return false;
        }
    }

    /// <summary>Makes an index.</summary>
    public Task CreateAsync(string index, CancellationToken cancellationToken) =>
        DoAsync(HttpMethod.Post, "indexes", new { uid = index, primaryKey = "id" }, cancellationToken);

    /// <summary>Removes an index with what it holds.</summary>
    public Task DeleteAsync(string index, CancellationToken cancellationToken) =>
        DoAsync(HttpMethod.Delete, $"indexes/{index}", body: null, cancellationToken);

    /// <summary>Says how an index reads and ranks.</summary>
    public Task ConfigureAsync(string index, object settings, CancellationToken cancellationToken) =>
        DoAsync(HttpMethod.Patch, $"indexes/{index}/settings", settings, cancellationToken);

    /// <summary>Writes documents, in place of those with the same key.</summary>
    public Task WriteAsync(
        string index,
        IReadOnlyCollection<MeilisearchDocument> documents,
        CancellationToken cancellationToken
    ) => DoAsync(HttpMethod.Post, $"indexes/{index}/documents", documents, cancellationToken);

    /// <summary>Removes documents; those that are not there do no harm.</summary>
    public Task RemoveAsync(string index, IEnumerable<Guid> ids, CancellationToken cancellationToken) =>
        DoAsync(
            HttpMethod.Post,
            $"indexes/{index}/documents/delete",
            new { filter = $"id IN [{string.Join(", ", ids)}]" },
            cancellationToken
        );

    /// <summary>Lets two indexes take each other's name at one instant.</summary>
    public Task SwapAsync(string one, string other, CancellationToken cancellationToken) =>
        DoAsync(HttpMethod.Post, "swap-indexes", new[] { new { indexes = new[] { one, other } } }, cancellationToken);

    private async Task DoAsync(HttpMethod method, string path, object? body, CancellationToken cancellationToken)
    {
        using var response = await SendAsync(method, path, body, options.Key, cancellationToken);
        var task = (await ReadAsync<Enqueued>(response, cancellationToken)).TaskUid;
        var pause = FirstPause;
        while (true)
        {
            using var state = await SendAsync(
                HttpMethod.Get,
                $"tasks/{task}",
                body: null,
                options.Key,
                cancellationToken
            );
            var now = await ReadAsync<TaskState>(state, cancellationToken);
            switch (now.Status)
            {
                case "succeeded":
                    return;
                case "failed" or "canceled":
                    throw new MeilisearchException(
                        now.Error?.Code ?? now.Status,
                        now.Error?.Message ?? $"Task {task} was {now.Status}."
                    );
            }

            await Task.Delay(pause, cancellationToken);
            pause = pause * 2 < LongestPause ? pause * 2 : LongestPause;
        }
    }

    private async Task<HttpResponseMessage> SendAsync(
        HttpMethod method,
        string path,
        object? body,
        string key,
        CancellationToken cancellationToken
    )
    {
        using var request = new HttpRequestMessage(method, new Uri(options.Url, path));
        if (key.Length > 0)
        {
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", key);
        }

        if (body is not null)
        {
            request.Content = JsonContent.Create(body, body.GetType(), options: Json);
        }

        var response = await http.SendAsync(request, cancellationToken);
        if (response.IsSuccessStatusCode)
        {
            return response;
        }

        using (response)
        {
            var problem =
                response.Content.Headers.ContentType?.MediaType == "application/json"
                    ? await ReadAsync<Problem>(response, cancellationToken)
                    : null;
            throw response.StatusCode >= HttpStatusCode.InternalServerError
                ? new HttpRequestException($"Meilisearch answered {(int)response.StatusCode}.")
                : new MeilisearchException(
                    problem?.Code ?? "unknown",
                    problem?.Message ?? $"It answered {(int)response.StatusCode}."
                );
        }
    }

    private static async Task<T> ReadAsync<T>(HttpResponseMessage response, CancellationToken cancellationToken) =>
        await response.Content.ReadFromJsonAsync<T>(Json, cancellationToken)
        ?? throw new JsonException("Meilisearch answered null.");

    private sealed record Answers(IReadOnlyList<MeilisearchAnswer> Results);

    private sealed record Enqueued(long TaskUid);

    private sealed record TaskState(string Status, Problem? Error);

    private sealed record Problem(string Code, string Message);
}
