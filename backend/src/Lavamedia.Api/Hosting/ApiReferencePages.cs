using System.Collections.Frozen;
using System.IO.Compression;
using System.Text;
using Microsoft.Net.Http.Headers;
using Swashbuckle.AspNetCore.ReDoc;
using Swashbuckle.AspNetCore.SwaggerUI;

namespace Lavamedia.Api.Hosting;

/// <summary>
/// The REST API for people: to try (<c>/openapi/ui</c>, Swagger UI) and to read (<c>/openapi/reference</c>, ReDoc). Their programs lie in the assemblies of
/// Swashbuckle; nothing is loaded from anywhere else, and nothing of it before somebody opens a page.
/// </summary>
internal static class ApiReferencePages
{
    // Both write style elements of their own, and ReDoc searches in a worker; scripts come from this origin alone.
    private const string ContentSecurityPolicy =
        "default-src 'none'; script-src 'self'; worker-src blob:; style-src 'self' 'unsafe-inline'; font-src 'self' data:; "
        + "img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private const string Script = "text/javascript; charset=utf-8";
    private const string Page = "text/html; charset=utf-8";

    private static readonly FrozenDictionary<string, Asset> Assets = new Dictionary<string, Asset>
    {
        ["swagger-ui.css"] = SwaggerUI("swagger-ui.css", "text/css; charset=utf-8"),
        ["swagger-ui-bundle.js"] = SwaggerUI("swagger-ui-bundle.js", Script),
        ["redoc.standalone.js"] = new(
            typeof(ReDocOptions),
            "Swashbuckle.AspNetCore.ReDoc.node_modules.redoc.bundles.redoc.standalone.js",
            Script
        )
        {
            // It says who made it by a picture of its maker's host, which the policy does not load; it has no setting for that.
            Replaced = new()
            {
                ["https://cdn.redoc.ly/redoc/logo-mini-full.svg"] = "assets/redoc.svg",
                ["https://cdn.redoc.ly/redoc/logo-mini.svg"] = "assets/redoc.svg",
            },
        },
        ["redoc.svg"] = Own("redoc.svg", "image/svg+xml"),
        ["ui.js"] = Own("ui.js", Script),
        ["reference.js"] = Own("reference.js", Script),
    }.ToFrozenDictionary();

    public static void MapApiReferencePages(this WebApplication app)
    {
        string[] methods = [HttpMethods.Get, HttpMethods.Head];
        app.MapMethods("/openapi/ui", methods, context => PageAsync(context, "ui.html"));
        app.MapMethods("/openapi/reference", methods, context => PageAsync(context, "reference.html"));
        app.MapMethods("/openapi/assets/{file}", methods, AssetAsync);
    }

    private static Task PageAsync(HttpContext context, string name)
    {
        context.Response.Headers[HeaderNames.ContentSecurityPolicy] = ContentSecurityPolicy;
        context.Response.Headers[HeaderNames.CacheControl] = "no-cache";
        return WriteAsync(context, Own(name, Page));
    }

    private static Task AssetAsync(HttpContext context)
    {
        if (!Assets.TryGetValue((string)context.Request.RouteValues["file"]!, out var asset))
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return Task.CompletedTask;
        }

        context.Response.Headers[HeaderNames.CacheControl] = "public, max-age=3600";
        return WriteAsync(context, asset);
    }

    private static async Task WriteAsync(HttpContext context, Asset asset)
    {
        var response = context.Response;
        response.ContentType = asset.ContentType;
        if (HttpMethods.IsHead(context.Request.Method))
        {
            return;
        }

        await using var content = asset.Open();
        await content.CopyToAsync(response.Body, context.RequestAborted);
    }

    private static Asset SwaggerUI(string file, string contentType) =>
        new(
            typeof(SwaggerUIOptions),
            "Swashbuckle.AspNetCore.SwaggerUI.node_modules.swagger_ui_dist." + file,
            contentType
        );

    private static Asset Own(string file, string contentType) =>
        new(typeof(ApiReferencePages), "Rest/OpenApi/Pages/" + file, contentType);

    private sealed record Asset(Type Owner, string Resource, string ContentType)
    {
        /// <summary>What stands in the text instead of what; empty when it is sent as it lies there.</summary>
        public Dictionary<string, string> Replaced { get; init; } = [];

        public Stream Open()
        {
            var content =
                Owner.Assembly.GetManifestResourceStream(Resource)
                ?? throw new InvalidOperationException($"{Owner.Assembly.GetName().Name} has no {Resource}.");
            var isPacked = content.ReadByte() == 0x1F && content.ReadByte() == 0x8B;
            content.Position = 0;
            var text = isPacked ? new GZipStream(content, CompressionMode.Decompress) : content;
            return Replaced.Count == 0 ? text : Replace(text);
        }

        private MemoryStream Replace(Stream content)
        {
            using var reader = new StreamReader(content, Encoding.UTF8);
            var text = new StringBuilder(reader.ReadToEnd());
            foreach (var (old, present) in Replaced)
            {
                text.Replace(old, present);
            }

            return new MemoryStream(Encoding.UTF8.GetBytes(text.ToString()));
        }
    }
}
