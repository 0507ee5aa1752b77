namespace Lavamedia.Api.Tests.Search.Meilisearch;

/// <summary>A test that looks into the stand-in: skipped, and saying so, where a real Meilisearch is asked instead.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class StandInFactAttribute : FactAttribute
{
    /// <summary>Looks for what the test needs.</summary>
    /// <param name="needsDescription">Whether it needs Meilisearch's description of itself as well.</param>
    public StandInFactAttribute(bool needsDescription = false)
    {
        NeedsDescription = needsDescription;
        if (MeilisearchServer.RealUrl is not null)
        {
            Skip = "MEILISEARCH_URL names a real server, which cannot be looked into.";
        }
        else if (needsDescription && MeilisearchDescription.NamedFile is null)
        {
            Skip = "LAVAMEDIA_MEILISEARCH_OPENAPI names no file to compare requests with.";
        }
    }

    /// <summary>Whether the test needs Meilisearch's description of itself as well.</summary>
    public bool NeedsDescription { get; }
}
