namespace Lavamedia.GraphQL.Types.Annotated;

/// <summary>Who may share what is kept.</summary>
public enum CacheControlScope
{
    /// <summary>Everybody.</summary>
    Public,

    /// <summary>Only who asked.</summary>
    Private,
}

/// <summary>
/// How long the answer of a field may be kept by caches (directive <c>@cacheControl</c>). A response is kept as long as the shortest-lived of its
/// fields, and not at all when one of its root fields says nothing.
/// </summary>
/// <param name="maxAge">For how many seconds.</param>
[AttributeUsage(AttributeTargets.Method)]
public sealed class CacheControlAttribute(int maxAge) : Attribute
{
    /// <summary>For how many seconds.</summary>
    public int MaxAge { get; } = maxAge;

    /// <summary>For how many seconds in caches that many share, such as those of a CDN; <see cref="MaxAge"/> when it is negative.</summary>
    public int SharedMaxAge { get; init; } = -1;

    /// <summary>Who may share it.</summary>
    public CacheControlScope Scope { get; init; }

    /// <summary>Headers of requests on which the answer depends.</summary>
    public string[] Vary { get; init; } = [];
}
