using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.Extensions.Options;

namespace Lavamedia.Api.Hosting;

/// <summary>Compresses what is worth it, and takes compressed bodies.</summary>
internal static class CompressionConfiguration
{
    public static void AddCompression(this IServiceCollection services)
    {
        services.AddResponseCompression(options =>
        {
            // Answers hold no secret beside what a page could choose (BREACH): tokens come as cookies or in answers of their own,
            // and no foreign page can make a signed-in browser ask.
            options.EnableForHttps = true;
            // Streams are not in the list: a compressor would hold their parts back.
            options.MimeTypes =
            [
                "application/graphql-response+json",
                "application/json",
                "application/problem+json",
                "application/graphql",
                "text/html",
                "text/css",
                "text/javascript",
                "image/svg+xml",
            ];
        });
        services.AddSingleton<IResponseCompressionProvider, SizedCompressionProvider>();
        services.AddRequestDecompression();
    }

    /// <summary>Must come before whatever keeps or counts bodies: limits hold for what a body decompresses to (F-1, G-1).</summary>
    public static void UseCompression(this WebApplication app)
    {
        app.UseResponseCompression();
        app.UseRequestDecompression();
    }

    /// <summary>Leaves small answers alone: they fit in a packet as they are.</summary>
    private sealed class SizedCompressionProvider(
        IServiceProvider services,
        IOptions<ResponseCompressionOptions> options
    ) : ResponseCompressionProvider(services, options)
    {
        private const int WorthIt = 1024;

        public override bool ShouldCompressResponse(HttpContext context) =>
            !(context.Response.ContentLength < WorthIt) && base.ShouldCompressResponse(context);
    }
}
