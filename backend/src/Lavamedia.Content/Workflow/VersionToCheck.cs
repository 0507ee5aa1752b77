using Lavamedia.Content.Items;
using Lavamedia.Content.Versions;

namespace Lavamedia.Content.Workflow;

/// <summary>What an act is asked about.</summary>
/// <param name="Checks">What the line of the table asks for.</param>
/// <param name="Item">The item, with the lapse of its embargo noted.</param>
/// <param name="Version">The version that the act is done with, with its hero.</param>
public sealed record VersionToCheck(IReadOnlyList<ContentCheck> Checks, ContentItem Item, ContentVersion Version);
