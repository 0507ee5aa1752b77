namespace Lavamedia.Media.Progress;

/// <summary>How far the variants of an asset are.</summary>
/// <param name="MediaId">The asset.</param>
/// <param name="VariantsMade">How many variants are stored.</param>
/// <param name="VariantsPlanned">How many there will be; 0 while that is not known.</param>
public sealed record MediaProgress(Guid MediaId, int VariantsMade, int VariantsPlanned)
{
    /// <summary>The topic, as a template of <c>[Topic]</c>.</summary>
    internal const string Topic = "media-progress-{id}";

    /// <summary>The topic of an asset.</summary>
    internal static string TopicOf(Guid id) => $"media-progress-{id}";
}
