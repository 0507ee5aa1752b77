using Lavamedia.GraphQL.Types.Annotated;

namespace Lavamedia.GraphQL.Planning;

/// <summary>How long the value of a field may be kept; a feature of its definition, and what <c>@cacheControl</c> shows.</summary>
/// <param name="MaxAge">For how many seconds.</param>
/// <param name="SharedMaxAge">For how many seconds in caches that many share; <paramref name="MaxAge"/> when nothing else is said.</param>
/// <param name="Scope">Who may share it.</param>
/// <param name="Vary">Headers of requests on which the value depends.</param>
public sealed record CacheControlFeature(
    int MaxAge,
    int? SharedMaxAge,
    CacheControlScope Scope,
    IReadOnlyList<string> Vary
);
