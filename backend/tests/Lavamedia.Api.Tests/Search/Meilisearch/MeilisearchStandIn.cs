using System.Net;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Lavamedia.Api.Tests.Search.Meilisearch;

/// <summary>
/// A small server that speaks as much of Meilisearch's HTTP API as we use, in memory: keys, indexes, settings, documents, swaps, tasks that
/// have to be waited for, searches with typos, phrases, exclusions, filters and marks. It shows that our side of the conversation is right; how
/// well Meilisearch itself answers, only Meilisearch can show.
/// </summary>
internal sealed class MeilisearchStandIn : IAsyncDisposable
{
    public const string AdminKey = "admin-key";
    public const string SearchKey = "search-key";

    private readonly Lock gate = new();
    private readonly Dictionary<string, StandInIndex> indexes = [];
    private readonly List<(Action Effect, bool IsDone, string? Error)> tasks = [];
    private readonly WebApplication app;

    private MeilisearchStandIn(WebApplication app)
    {
        this.app = app;
    }

    /// <summary>What was asked of it: method, path, body.</summary>
    public List<(string Method, string Path, JsonNode? Body)> Requests { get; } = [];

    /// <summary>Whether it refuses to work, as a server that is being restarted.</summary>
    public bool IsAway { get; set; }

    /// <summary>Where it is.</summary>
    public string Url => app.Urls.Single();

    /// <summary>The names of its indexes.</summary>
    public IReadOnlyList<string> IndexNames
    {
        get
        {
            lock (gate)
            {
                return [.. indexes.Keys];
            }
        }
    }

    /// <summary>The titles in an index.</summary>
    public IReadOnlyList<string> TitlesOf(string index)
    {
        lock (gate)
        {
            return [.. indexes[index].Documents.Values.Select(document => (string)document["title"]!)];
        }
    }

    public static async Task<MeilisearchStandIn> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        var server = new MeilisearchStandIn(app);
        app.Run(server.AnswerAsync);
        await app.StartAsync();
        return server;
    }

    public async ValueTask DisposeAsync() => await app.DisposeAsync();

    private async Task AnswerAsync(HttpContext http)
    {
        if (IsAway)
        {
            http.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            return;
        }

        var body =
            http.Request.ContentLength is > 0 || http.Request.Headers.TransferEncoding.Count > 0
                ? await JsonNode.ParseAsync(http.Request.Body)
                : null;
        var (status, answer) = Answer(http.Request, body);
        http.Response.StatusCode = (int)status;
        await http.Response.WriteAsJsonAsync(answer);
    }

    private (HttpStatusCode Status, object Answer) Answer(HttpRequest request, JsonNode? body)
    {
        lock (gate)
        {
            var path = request.Path.Value!;
            Requests.Add((request.Method, path, body));
            var key = request.Headers.Authorization.ToString();
            if (key != $"Bearer {AdminKey}" && !(key == $"Bearer {SearchKey}" && path == "/multi-search"))
            {
                return Problem(HttpStatusCode.Forbidden, "invalid_api_key", "The provided API key is invalid.");
            }

            var parts = path.Split('/', StringSplitOptions.RemoveEmptyEntries);
            return (request.Method, parts) switch
            {
                ("POST", ["multi-search"]) => Search(body!["queries"]!.AsArray()),
                ("POST", ["indexes"]) => Enqueue(() =>
                {
                    if (!indexes.TryAdd((string)body!["uid"]!, new StandInIndex()))
                    {
                        throw new StandInFailure("index_already_exists");
                    }
                }),
                ("GET", ["indexes", var name]) => indexes.ContainsKey(name)
                    ? (HttpStatusCode.OK, new { uid = name })
                    : Missing(name),
                ("DELETE", ["indexes", var name]) => Enqueue(() =>
                {
                    Index(name);
                    indexes.Remove(name);
                }),
                ("PATCH", ["indexes", var name, "settings"]) => Enqueue(() => Index(name).Settings = body!.AsObject()),
                ("POST", ["indexes", var name, "documents"]) => Enqueue(() => Index(name).Write(body!.AsArray())),
                ("POST", ["indexes", var name, "documents", "delete"]) => Enqueue(() =>
                    Index(name).Remove((string)body!["filter"]!)
                ),
                ("POST", ["swap-indexes"]) => Enqueue(() =>
                {
                    foreach (var swap in body!.AsArray())
                    {
                        var (one, other) = ((string)swap!["indexes"]![0]!, (string)swap["indexes"]![1]!);
                        (indexes[one], indexes[other]) = (Index(other), Index(one));
                    }
                }),
                ("GET", ["tasks", var id]) => TaskState(
                    int.Parse(id, System.Globalization.CultureInfo.InvariantCulture)
                ),
                _ => Problem(HttpStatusCode.NotFound, "not_found", path),
            };
        }
    }

    private StandInIndex Index(string name) =>
        indexes.GetValueOrDefault(name) ?? throw new StandInFailure("index_not_found");

    /// <summary>A task has no effect before somebody has asked twice how it is: who does not wait finds nothing.</summary>
    private (HttpStatusCode Status, object Answer) Enqueue(Action effect)
    {
        tasks.Add((effect, IsDone: false, Error: null));
        return (
            HttpStatusCode.Accepted,
            new
            {
                taskUid = tasks.Count - 1,
                status = "enqueued",
                type = "any",
                enqueuedAt = DateTimeOffset.UnixEpoch,
            }
        );
    }

    private (HttpStatusCode Status, object Answer) TaskState(int id)
    {
        var (effect, isDone, error) = tasks[id];
        if (!isDone)
        {
            // Tasks are done in their order.
            for (var before = 0; before <= id; before++)
            {
                if (!tasks[before].IsDone)
                {
                    tasks[before] = (tasks[before].Effect, true, Run(tasks[before].Effect));
                }
            }

            return (HttpStatusCode.OK, new { uid = id, status = "processing" });
        }

        return error is null
            ? (HttpStatusCode.OK, new { uid = id, status = "succeeded" })
            : (
                HttpStatusCode.OK,
                new
                {
                    uid = id,
                    status = "failed",
                    error = new { code = error, message = error },
                }
            );
    }

    private static string? Run(Action effect)
    {
        try
        {
            effect();
            return null;
        }
        catch (StandInFailure failure)
        {
            return failure.Message;
        }
    }

    private (HttpStatusCode Status, object Answer) Search(JsonArray queries)
    {
        var results = new List<object>();
        foreach (var query in queries)
        {
            var name = (string)query!["indexUid"]!;
            if (!indexes.TryGetValue(name, out var index))
            {
                return Missing(name);
            }

            try
            {
                results.Add(new { indexUid = name, hits = index.Search(query.AsObject()) });
            }
            catch (StandInFailure failure)
            {
                return Problem(HttpStatusCode.BadRequest, failure.Message, failure.Message);
            }
        }

        return (HttpStatusCode.OK, new { results });
    }

    private static (HttpStatusCode Status, object Answer) Missing(string name) =>
        Problem(HttpStatusCode.NotFound, "index_not_found", $"Index `{name}` not found.");

    private static (HttpStatusCode Status, object Answer) Problem(HttpStatusCode status, string code, string message) =>
        (
            status,
            new
            {
                message,
                code,
                type = "invalid_request",
                link = "https://docs.meilisearch.com/errors",
            }
        );
}
