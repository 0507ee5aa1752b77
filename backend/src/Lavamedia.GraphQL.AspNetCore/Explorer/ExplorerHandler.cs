using System.Collections.Frozen;
using System.Reflection;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Net.Http.Headers;

namespace Lavamedia.GraphQL.AspNetCore.Explorer;

/// <summary>Serves the IDE, whose files are embedded in this assembly: nothing is loaded from anywhere else.</summary>
internal sealed class ExplorerHandler(string path, GraphQLEndpointOptions options)
{
    private const string ResourcePrefix = "Ide/";

    // The code editor writes style elements of its own; scripts come from this origin alone.
    private const string ContentSecurityPolicy =
        "default-src 'none'; script-src 'self'; worker-src 'self'; style-src 'self' 'unsafe-inline'; font-src 'self' data:; "
        + "img-src 'self' data:; connect-src 'self'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'";

    private static readonly Assembly Assembly = typeof(ExplorerHandler).Assembly;
    private static readonly FrozenSet<string> Files = Assembly.GetManifestResourceNames().ToFrozenSet();
    private static readonly FileExtensionContentTypeProvider ContentTypes = new();

    /// <summary>Whether the request is a browser that opens the endpoint, and not an operation or the schema's text.</summary>
    public bool Wants(HttpContext context)
    {
        var request = context.Request;
        return !request.Query.ContainsKey("query")
            && !request.Query.ContainsKey("id")
            && !request.Query.ContainsKey("sdl")
            && !request.Query.ContainsKey("extensions")
            && request
                .GetTypedHeaders()
                .Accept.Any(type => type.MediaType.Equals("text/html", StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>Answers with the IDE's page.</summary>
    public async Task PageAsync(HttpContext context)
    {
        var response = context.Response;
        response.Headers[HeaderNames.CacheControl] = "no-store";
        response.Headers[HeaderNames.ContentSecurityPolicy] = ContentSecurityPolicy;
        if (!options.AllowsIntrospection(context.User))
        {
            response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }
        if (!Files.Contains(ResourcePrefix + "index.html"))
        {
            response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            await response.WriteAsync(
                "The IDE is not part of this build. Run `npx turbo run build --filter=@lavamedia/graphql-ide`, then build the API again."
            );
            return;
        }
        await using var stream = Assembly.GetManifestResourceStream(ResourcePrefix + "index.html")!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        var page = await reader.ReadToEndAsync(context.RequestAborted);
        // The page stands at the endpoint itself, its files below it.
        page = page.Replace(
            "<head>",
            $"<head><base href=\"{context.Request.PathBase}{path}/\">",
            StringComparison.Ordinal
        );
        response.ContentType = "text/html; charset=utf-8";
        await response.WriteAsync(page, context.RequestAborted);
    }

    /// <summary>Answers with a file of the IDE; names carry a hash, so that they may be kept for ever.</summary>
    public async Task AssetAsync(HttpContext context)
    {
        var name = $"{ResourcePrefix}assets/{context.Request.RouteValues["file"]}";
        if (!Files.Contains(name))
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }
        await using var stream = Assembly.GetManifestResourceStream(name)!;
        context.Response.ContentType = ContentTypes.TryGetContentType(name, out var type)
            ? type
            : "application/octet-stream";
        context.Response.ContentLength = stream.Length;
        context.Response.Headers[HeaderNames.CacheControl] = "public, max-age=31536000, immutable";
        context.Response.Headers[HeaderNames.XContentTypeOptions] = "nosniff";
        await stream.CopyToAsync(context.Response.Body, context.RequestAborted);
    }
}
