using Microsoft.AspNetCore.Http.Metadata;

namespace Lavamedia.Platform.Endpoints;

/// <summary>The greatest body of a request to an endpoint, known to the server before anything reads it (F-1).</summary>
/// <param name="MaxRequestBodySize">In bytes.</param>
public sealed record LargestRequest(long? MaxRequestBodySize) : IRequestSizeLimitMetadata;
