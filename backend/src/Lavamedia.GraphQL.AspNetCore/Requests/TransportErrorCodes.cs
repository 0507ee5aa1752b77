namespace Lavamedia.GraphQL.AspNetCore.Requests;

/// <summary>
/// Codes of failures that happen before an operation reaches the engine: HotChocolate's (<c>ErrorCodes.Server</c>), or a word where it
/// has none.
/// </summary>
public static class TransportErrorCodes
{
    /// <summary>The body is not a GraphQL request: not JSON, not an object, or members of the wrong kind.</summary>
    public const string RequestInvalid = "HC0009";

    /// <summary>The body is larger than the endpoint accepts.</summary>
    public const string RequestTooLarge = "HC0010";

    /// <summary>Neither <c>query</c> nor <c>id</c> was given.</summary>
    public const string QueryAndIdMissing = "HC0013";

    /// <summary>The multipart form could not be read.</summary>
    public const string MultipartInvalid = "HC0033";

    /// <summary>The multipart form has no <c>operations</c>.</summary>
    public const string MultipartOperationsMissing = "HC0034";

    /// <summary>The parts are out of order: <c>map</c> has to follow <c>operations</c>, and the files the <c>map</c>.</summary>
    public const string MultipartMisordered = "HC0035";

    /// <summary>A key of the <c>map</c> has no path.</summary>
    public const string MultipartPathMissing = "HC0037";

    /// <summary>A file that the <c>map</c> names was not sent.</summary>
    public const string MultipartFileMissing = "HC0038";

    /// <summary>A path of the <c>map</c> leads to a variable that does not exist.</summary>
    public const string MultipartVariableNotFound = "HC0039";

    /// <summary>A path of the <c>map</c> leads into a variable of another structure.</summary>
    public const string MultipartVariableStructure = "HC0040";

    /// <summary>A path of the <c>map</c> is malformed.</summary>
    public const string MultipartPathInvalid = "HC0041";

    /// <summary>A path of the <c>map</c> does not start with <c>variables</c>.</summary>
    public const string MultipartPathOutsideVariables = "HC0042";

    /// <summary>The <c>map</c> is not a JSON object of arrays of paths.</summary>
    public const string MultipartMapInvalid = "HC0043";

    /// <summary>The multipart form has no <c>map</c>.</summary>
    public const string MultipartMapMissing = "HC0044";

    /// <summary>Introspection and the schema's text are not open to this caller.</summary>
    public const string IntrospectionNotAllowed = "HC0046";

    /// <summary>The parameter that names types of the schema's text is empty.</summary>
    public const string TypeParameterEmpty = "HC0058";

    /// <summary>The parameter that names types of the schema's text holds something that is no name.</summary>
    public const string TypeNameInvalid = "HC0059";

    /// <summary>A type of the schema's text does not exist.</summary>
    public const string TypeNotFound = "HC0060";

    /// <summary>No media type of the <c>Accept</c> header can be produced.</summary>
    public const string NotAcceptable = "HC0063";

    /// <summary>The <c>Accept</c> header is malformed.</summary>
    public const string AcceptInvalid = "HC0064";

    /// <summary>This caller may run stored documents only.</summary>
    public const string OnlyPersistedOperations = "HC0067";

    /// <summary>The multipart request lacks the header that browsers send only after a preflight.</summary>
    public const string PreflightRequired = "HC0077";

    /// <summary>The hash of an automatic persisted query is not that of its document.</summary>
    public const string PersistedQueryHashMismatch = "PERSISTED_QUERY_HASH_MISMATCH";

    /// <summary>The <c>Content-Type</c> is not one that carries GraphQL requests.</summary>
    public const string UnsupportedContentType = "UNSUPPORTED_CONTENT_TYPE";

    /// <summary>Several operations in one request while batching is off.</summary>
    public const string BatchingNotAllowed = "BATCHING_NOT_ALLOWED";

    /// <summary>More operations in one batch than the endpoint accepts.</summary>
    public const string BatchTooLarge = "BATCH_TOO_LARGE";

    /// <summary>More operations run on one connection than the endpoint accepts.</summary>
    public const string TooManyOperations = "TOO_MANY_OPERATIONS";

    /// <summary>The server stores as many files of requests that are not at their end as it can.</summary>
    public const string TooManyUploads = "TOO_MANY_UPLOADS";

    /// <summary>More event streams are reserved and not opened than the endpoint, or the caller's address, may have.</summary>
    public const string TooManyReservations = "TOO_MANY_RESERVATIONS";

    /// <summary>The server, or the caller's address, has as many lasting connections as it may.</summary>
    public const string TooManyConnections = "TOO_MANY_CONNECTIONS";
}
