namespace Lavamedia.Content.Modelling.Definitions;

/// <summary>Something that items say and would no longer say.</summary>
/// <param name="Field">The field, within a group as `group.field`.</param>
/// <param name="Reason">What is done to it.</param>
/// <param name="ItemCount">How many items say something there in their newest version.</param>
public sealed record ContentTypeLoss(string Field, ContentTypeLossReason Reason, int ItemCount);
