using System.Collections.Concurrent;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json;
using Lavamedia.GraphQL.AspNetCore.Connections;
using Lavamedia.GraphQL.AspNetCore.PersistedOperations;
using Lavamedia.GraphQL.DependencyInjection;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Lavamedia.GraphQL.AspNetCore.Tests;

/// <summary>The library behind a real Kestrel on a free port.</summary>
public sealed class LibraryServer : IAsyncLifetime
{
    private readonly string folder = Directory.CreateTempSubdirectory("lavamedia-documents-").FullName;
    private readonly ConcurrentDictionary<string, bool> openStreams = new(StringComparer.Ordinal);
    private WebApplication? app;

    /// <summary>A client of the server; redirects and cookies play no part.</summary>
    public HttpClient Http { get; } = new();

    /// <summary>Whether the caller may introspect; tests that change it put it back.</summary>
    public bool AllowsIntrospection { get; set; } = true;

    /// <summary>Whether the caller may run trusted documents only; tests that change it put it back.</summary>
    public bool OnlyTrusted { get; set; }

    /// <summary>Which partner the caller is; tests that change it put it back.</summary>
    public string? DocumentOwner { get; set; }

    /// <summary>Who may be signed in, by token.</summary>
    internal LibraryUsers Users { get; } = new();

    /// <inheritdoc />
    public async Task InitializeAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.AddSingleton<IConnectionAuthenticator>(Users);
        builder
            .Services.AddGraphQLServer()
            .AddType(typeof(LibraryQueries))
            .AddType(typeof(LibraryMutations))
            .AddType(typeof(LibrarySubscriptions))
            .ModifyOptions(options => (options.EnableDefer, options.EnableStream) = (true, true))
            .AddTrustedDocuments(TrustedDocuments.Read(await WriteManifestAsync()))
            .AddFileSystemOperationDocumentStorage(folder)
            .AddAutomaticPersistedOperations();
        app = builder.Build();
        app.Use(
            async (context, next) =>
            {
                var ticket = HttpMethods.IsGet(context.Request.Method) ? context.Request.Query["token"].ToString() : "";
                openStreams[ticket] = true;
                try
                {
                    await next(context);
                }
                finally
                {
                    openStreams[ticket] = false;
                }
            }
        );
        app.Use(
            async (context, next) =>
            {
                string? token = context.Request.Headers["X-Library-Token"];
                context.User = token is null
                    ? context.User
                    : await Users.AuthenticateAsync(token, context.RequestAborted) ?? context.User;
                await next(context);
            }
        );
        app.UseRouting();
        // An endpoint as nobody configured it.
        app.MapGraphQL("/plain");
        app.MapGraphQL("/impatient", options => options.Patience = TimeSpan.FromMilliseconds(500));
        app.MapGraphQL(
            "/narrow",
            options =>
            {
                options.MaximumSpooledBytes = 1_000_000;
                options.MaximumConnectionsPerAddress = 1;
                options.MaximumReservationsPerAddress = 2;
            }
        );
        app.MapGraphQL(configure: options =>
        {
            options.AllowsIntrospection = _ => AllowsIntrospection;
            options.OnlyAllowsPersistedDocuments = _ => OnlyTrusted;
            options.DocumentOwnerOf = _ => DocumentOwner;
            options.AllowsOrigin = (_, origin) => origin == "https://admin.example";
            options.MaximumJsonBytes = 100_000;
            options.MaximumMultipartBytes = 20_000_000;
            options.MaximumSpooledBytesPerRequest = 1_000_000;
            options.MaximumBatchSize = 3;
            options.MaximumConnections = 50;
            options.ConnectionInitTimeout = TimeSpan.FromSeconds(3);
            options.RightsCheck = TimeSpan.FromMilliseconds(100);
            options.MaximumOperationsPerConnection = 3;
        });
        await app.StartAsync();
        Http.BaseAddress = new Uri(app.Urls.Single());
    }

    /// <summary>Stores a document as a partner's file, whatever its name says.</summary>
    /// <param name="id">The name of the file.</param>
    /// <param name="text">What it holds.</param>
    /// <param name="owner">Whose it is; everybody's when not given.</param>
    public Task StoreAsync(string id, string text, string owner = "")
    {
        var place = Directory.CreateDirectory(Path.Combine(folder, owner)).FullName;
        return File.WriteAllTextAsync(Path.Combine(place, id + ".graphql"), text);
    }

    /// <summary>Sends an operation as JSON.</summary>
    public async Task<HttpResponseMessage> PostAsync(
        string body,
        string? accept = "application/graphql-response+json",
        string path = "/graphql"
    )
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, path)
        {
            Content = new StringContent(body, Encoding.UTF8, "application/json"),
        };
        if (accept is not null)
        {
            request.Headers.TryAddWithoutValidation("Accept", accept);
        }
        return await Http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
    }

    /// <summary>Opens a socket.</summary>
    public Task<TestSocket> ConnectAsync(
        string? protocol = "graphql-transport-ws",
        params (string Name, string Value)[] headers
    ) => ConnectToAsync("/graphql", protocol, headers);

    /// <summary>Opens a socket of an endpoint.</summary>
    public async Task<TestSocket> ConnectToAsync(
        string path,
        string? protocol = "graphql-transport-ws",
        params (string Name, string Value)[] headers
    )
    {
        var socket = new ClientWebSocket();
        if (protocol is not null)
        {
            socket.Options.AddSubProtocol(protocol);
        }
        foreach (var (name, value) in headers)
        {
            socket.Options.SetRequestHeader(name, value);
        }
        var address = new UriBuilder(Http.BaseAddress!) { Scheme = "ws", Path = path };
        await socket.ConnectAsync(address.Uri, CancellationToken.None);
        return new TestSocket(socket);
    }

    /// <summary>The code of the first error of a response.</summary>
    public static async Task<string?> CodeAsync(HttpResponseMessage response) =>
        (await JsonAsync(response)).GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString();

    /// <summary>The body of a response.</summary>
    public static async Task<JsonElement> JsonAsync(HttpResponseMessage response) =>
        JsonDocument.Parse(await response.Content.ReadAsByteArrayAsync()).RootElement;

    /// <summary>Whether the request that is the event stream of a ticket is at work.</summary>
    public bool IsOpen(string ticket) => openStreams[ticket];

    /// <summary>Stops the server as a signal would.</summary>
    public Task StopAsync() => app!.StopAsync();

    /// <inheritdoc />
    public async Task DisposeAsync()
    {
        Http.Dispose();
        if (app is not null)
        {
            await app.DisposeAsync();
        }
        Directory.Delete(folder, recursive: true);
    }

    private async Task<string> WriteManifestAsync()
    {
        var path = Path.Combine(folder, "manifest.json");
        await File.WriteAllTextAsync(
            path,
            JsonSerializer.Serialize(
                new Dictionary<string, string>
                {
                    [Documents.HashOf(Documents.Greet)] = Documents.Greet,
                    [Documents.HashOf(Documents.Shelve)] = Documents.Shelve,
                }
            )
        );
        return path;
    }
}
