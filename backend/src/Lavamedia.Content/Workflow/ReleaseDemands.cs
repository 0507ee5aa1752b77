namespace Lavamedia.Content.Workflow;

/// <summary>What the rules of its type still ask of an item before somebody may show its newest version to readers.</summary>
/// <param name="NeedsApproval">Whether the version must be approved first.</param>
/// <param name="NeedsOtherEyes">Whether somebody else must do it, or have read it: this one wrote it alone.</param>
internal readonly record struct ReleaseDemands(bool NeedsApproval, bool NeedsOtherEyes);
