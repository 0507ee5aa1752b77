namespace Lavamedia.Seo.IndexNow;

/// <summary>A job that tells search engines what has changed since the last one.</summary>
public sealed record SendIndexNow
{
    /// <summary>One of them is enough.</summary>
    public const string Key = "index_now";
}
