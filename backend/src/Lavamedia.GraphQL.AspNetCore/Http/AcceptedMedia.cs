using System.Diagnostics.CodeAnalysis;
using Lavamedia.GraphQL.AspNetCore.Http.Streams;
using Lavamedia.GraphQL.AspNetCore.Requests;
using Lavamedia.GraphQL.Execution;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace Lavamedia.GraphQL.AspNetCore.Http;

/// <summary>What a client accepts of what we write: a media type for one response, and a format for responses in several parts.</summary>
/// <param name="Single">The media type of a single response; null when the client accepts none of ours.</param>
/// <param name="Stream">The format that the client prefers for parts; null when it accepts none.</param>
/// <param name="AcceptsAnything">Whether the client left the choice to us, so that each kind of stream gets its usual format.</param>
internal sealed record AcceptedMedia(string? Single, StreamFormat? Stream, bool AcceptsAnything)
{
    public const string GraphQLResponse = "application/graphql-response+json";
    public const string Json = "application/json";

    /// <summary>What a failure is answered with, where the client accepts nothing that we write.</summary>
    public static readonly AcceptedMedia Fallback = new(Json, null, false);

    /// <summary>
    /// Reads the <c>Accept</c> header: the preferred of what we write. Those who do not choose get the legacy media type, because a client
    /// that knows the modern one names it.
    /// </summary>
    /// <exception cref="InvalidRequestException">The header is malformed, or names nothing that we write.</exception>
    public static AcceptedMedia Negotiate(HttpRequest request)
    {
        var header = request.Headers.Accept;
        if (header.Count == 0)
        {
            return new AcceptedMedia(Json, StreamFormat.Multipart, true);
        }
        if (!MediaTypeHeaderValue.TryParseStrictList(header, out var types))
        {
            throw new InvalidRequestException(
                StatusCodes.Status400BadRequest,
                TransportErrorCodes.AcceptInvalid,
                "The header Accept is malformed."
            );
        }
        var accepted = types
            .Where(type => type.Quality != 0 && !RefusesUtf8(type))
            .OrderByDescending(type => type.Quality ?? 1)
            .ToList();
        var single = accepted.Select(SingleOf).FirstOrDefault(type => type is not null);
        var stream = accepted.Select(StreamFormat.Find).FirstOrDefault(format => format is not null);
        var acceptsAnything = stream is null && accepted.Any(type => type.MatchesAllTypes);
        if (single is null && stream is null)
        {
            throw new InvalidRequestException(
                StatusCodes.Status406NotAcceptable,
                TransportErrorCodes.NotAcceptable,
                $"Accept {GraphQLResponse} or {Json}; for streams {string.Join(", ", StreamFormat.All.Select(format => format.MediaType))}."
            );
        }
        return new AcceptedMedia(single, stream ?? (acceptsAnything ? StreamFormat.Multipart : null), acceptsAnything);
    }

    /// <summary>The format for a stream.</summary>
    public StreamFormat FormatOf(ResponseStreamKind kind) =>
        AcceptsAnything && kind == ResponseStreamKind.Subscription ? StreamFormat.Events : Stream!;

    /// <summary>Whether single responses are to be sent as streams of one, because the client accepts nothing else.</summary>
    [MemberNotNullWhen(true, nameof(Stream))]
    [MemberNotNullWhen(false, nameof(Single))]
    public bool OnlyStreams => Single is null;

    private static string? SingleOf(MediaTypeHeaderValue type) =>
        Is(type, GraphQLResponse) ? GraphQLResponse
        : type.MatchesAllTypes || Is(type, Json) ? Json
        : type.MatchesAllSubTypes && type.Type.Equals("application", StringComparison.OrdinalIgnoreCase)
            ? GraphQLResponse
        : null;

    private static bool Is(MediaTypeHeaderValue type, string name) =>
        type.MediaType.Equals(name, StringComparison.OrdinalIgnoreCase);

    private static bool RefusesUtf8(MediaTypeHeaderValue type) =>
        type.Charset.HasValue && !type.Charset.Equals("utf-8", StringComparison.OrdinalIgnoreCase);
}
