namespace Lavamedia.Content.Anchors;

/// <summary>Hangs on a place in the text of an item, or on the whole item.</summary>
public interface IAnchored
{
    /// <summary>Where it begins; null for what hangs on the whole item.</summary>
    int? AnchorStart { get; set; }

    /// <summary>Where it ends.</summary>
    int? AnchorEnd { get; set; }

    /// <summary>The words.</summary>
    string? AnchorQuote { get; set; }

    /// <summary>What stands before them.</summary>
    string? AnchorPrefix { get; set; }

    /// <summary>What stands after them.</summary>
    string? AnchorSuffix { get; set; }

    /// <summary>The number of the version whose text the place was last seen in.</summary>
    int VersionNumber { get; set; }
}
