using System.Text;
using Lavamedia.GraphQL.AspNetCore.PublishedOperations;
using Lavamedia.GraphQL.AspNetCore.Rest;
using Lavamedia.GraphQL.DependencyInjection;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Logging;

namespace Lavamedia.GraphQL.AspNetCore.Tests.Rest;

/// <summary>The shelf by REST, behind a real Kestrel on a free port, where nobody may send the text of an operation.</summary>
public sealed class ShelfServer : IAsyncLifetime
{
    private const string Errors =
        "errors { __typename ... on Error { message code } ... on TitleError { path } ... on BookChangedError { currentVersion } }";

    private static readonly Dictionary<string, string> Texts = new()
    {
        ["GetBook"] =
            "query GetBook($id: ID!) @http(method: GET, route: \"/books/{id}\") { book(id: $id) { id title version } }",
        ["ListBooks"] =
            "query ListBooks($skip: Int!, $take: Int!) @http(method: GET, route: \"/books\") { books(skip: $skip, take: $take) { items { title } totalCount } }",
        ["Echo"] =
            "query Echo($number: Int, $isTrue: Boolean, $binding: Binding, $words: [String!]) @http(method: GET, route: \"/echo\", queryParameters: [\"number\", \"isTrue\", \"binding\", \"words\"]) { echo(number: $number, truth: $isTrue, binding: $binding, words: $words) }",
        ["Latest"] = "query Latest @http(method: GET, route: \"/books/latest\") { book(id: \"latest\") { title } }",
        ["Secret"] = "query Secret @http(method: GET, route: \"/secret\") { secret }",
        ["Broken"] = "query Broken @http(method: GET, route: \"/broken\") { broken }",
        ["Rename"] =
            $"mutation Rename($input: RenameBookInput! @body) @http(method: PATCH, route: \"/books/{{id:$input.id}}\") {{ renameBook(input: $input) {{ book {{ id title version }} {Errors} }} }}",
        ["Copy"] =
            $"mutation Copy($input: RenameBookInput! @body) @http(method: POST, route: \"/books\") @created(location: \"/books/{{id}}\") {{ renameBook(input: $input) {{ book {{ id }} {Errors} }} }}",
        ["Drop"] =
            $"mutation Drop($input: RenameBookInput! @body) @http(method: DELETE, route: \"/books/{{id:$input.id}}\") {{ renameBook(input: $input) {{ book {{ id }} {Errors} }} }}",
        ["Misfit"] = "query Misfit @http(method: GET, route: \"/misfit\") { noSuchField }",
    };

    private WebApplication? app;

    /// <summary>A client of the server.</summary>
    public HttpClient Http { get; } = new();

    /// <inheritdoc />
    public async Task InitializeAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder
            .Services.AddGraphQLServer()
            .AddType(typeof(LibraryMutations))
            .AddType(typeof(BookType))
            .AddType(typeof(ShelfQueries))
            .AddType(typeof(ShelfMutations))
            .AddPublishedOperations(() =>
                Texts.Select(text => new PublishedDocument(text.Key, Encoding.UTF8.GetBytes(text.Value)))
            )
            .AddRestRoutes();
        app = builder.Build();
        app.UseRouting();
        app.MapRestRoutes(
            "/api",
            options =>
            {
                options.OnlyAllowsPersistedDocuments = _ => true;
                options.MaximumJsonBytes = 10_000;
            }
        );
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
