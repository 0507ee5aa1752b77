namespace Lavamedia.Platform.Access;

/// <summary>Which of an item's states a selection shows.</summary>
public enum Stage
{
    /// <summary>What every reader sees.</summary>
    Published,

    /// <summary>Everything that the viewer is entitled to, drafts included.</summary>
    Draft,
}
