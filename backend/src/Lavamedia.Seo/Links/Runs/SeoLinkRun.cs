using Lavamedia.Identity.Runs;

namespace Lavamedia.Seo.Links.Runs;

/// <summary>A check of all links: of items, and of addresses at other sites as far as they are known.</summary>
public sealed class SeoLinkRun : RequestedRun
{
    /// <summary>The last item whose links were read: where it goes on after an interruption.</summary>
    public Guid? LastContentId { get; set; }

    /// <summary>Whether other sites are asked at all, or only what is published is read.</summary>
    public bool AsksOthers { get; init; } = true;

    /// <summary>Whether all items were read, and other sites are asked.</summary>
    public bool IsAsking { get; set; }
}
