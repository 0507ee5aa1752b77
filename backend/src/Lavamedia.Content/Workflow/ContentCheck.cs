namespace Lavamedia.Content.Workflow;

/// <summary>What is asked of an item before an act, beyond the right and the position.</summary>
public enum ContentCheck
{
    /// <summary>No embargo holds.</summary>
    NoEmbargo,

    /// <summary>There is something to read, and every picture could be prepared.</summary>
    CompleteContent,

    /// <summary>Every picture has a text for those who do not see it; where the type asks for it.</summary>
    AlternativeText,

    /// <summary>There is a title for search engines; where the type asks for it.</summary>
    SeoTitle,

    /// <summary>The version was approved; where the type asks for it.</summary>
    Approval,

    /// <summary>Somebody else than the only one who wrote it agrees; where the type asks for it.</summary>
    FourEyes,
}
