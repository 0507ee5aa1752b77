namespace Lavamedia.GraphQL.AspNetCore.Http;

/// <summary>Codes of failures that happen before an operation reaches the engine.</summary>
public static class HttpErrorCodes
{
    /// <summary>The body is not a GraphQL request: not JSON, not an object, or members of the wrong kind.</summary>
    public const string RequestInvalid = "HC0009";

    /// <summary>The body is larger than the endpoint accepts.</summary>
    public const string RequestTooLarge = "HC0010";

    /// <summary>Neither <c>query</c> nor <c>id</c> was given.</summary>
    public const string QueryAndIdMissing = "HC0013";

    /// <summary>The multipart form is malformed.</summary>
    public const string MultipartInvalid = "HC0033";

    /// <summary>The multipart form does not begin with <c>operations</c>.</summary>
    public const string MultipartOperationsMissing = "HC0034";

    /// <summary>The multipart form has no <c>map</c> after <c>operations</c>, or it is malformed.</summary>
    public const string MultipartMapInvalid = "HC0035";

    /// <summary>A path of the <c>map</c> does not lead to a null variable.</summary>
    public const string MultipartPathInvalid = "HC0036";

    /// <summary>A file that the <c>map</c> names was not sent.</summary>
    public const string MultipartFileMissing = "HC0037";

    /// <summary>No media type of the <c>Accept</c> header can be produced.</summary>
    public const string NotAcceptable = "HC0063";

    /// <summary>The multipart request lacks the header that browsers send only after a preflight.</summary>
    public const string PreflightRequired = "HC0077";

    /// <summary>The <c>Content-Type</c> is not one that carries GraphQL requests.</summary>
    public const string UnsupportedContentType = "UNSUPPORTED_CONTENT_TYPE";

    /// <summary>Introspection and the schema's text are not open to this caller.</summary>
    public const string IntrospectionNotAllowed = "HC0046";

    /// <summary>Several operations in one request while batching is off.</summary>
    public const string BatchingNotAllowed = "BATCHING_NOT_ALLOWED";
}
