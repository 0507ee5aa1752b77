using Lavamedia.GraphQL.DependencyInjection;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Logging;

namespace Lavamedia.GraphQL.AspNetCore.Tests;

/// <summary>The library behind a real Kestrel on a free port.</summary>
public sealed class LibraryServer : IAsyncLifetime
{
    private WebApplication? app;

    /// <summary>A client of the server; redirects and cookies play no part.</summary>
    public HttpClient Http { get; } = new();

    /// <summary>Whether the caller may introspect; tests that change it put it back.</summary>
    public bool AllowsIntrospection { get; set; } = true;

    /// <inheritdoc />
    public async Task InitializeAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.AddGraphQLServer().AddType(typeof(LibraryQueries)).AddType(typeof(LibraryMutations));
        app = builder.Build();
        app.MapGraphQL(configure: options =>
        {
            options.AllowsIntrospection = _ => AllowsIntrospection;
            options.MaximumJsonBytes = 100_000;
            options.MaximumMultipartBytes = 20_000_000;
        });
        await app.StartAsync();
        Http.BaseAddress = new Uri(app.Urls.Single());
    }

    /// <inheritdoc />
    public async Task DisposeAsync()
    {
        Http.Dispose();
        if (app is not null)
        {
            await app.DisposeAsync();
        }
    }
}
