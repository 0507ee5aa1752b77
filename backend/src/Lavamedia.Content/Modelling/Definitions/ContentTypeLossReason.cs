namespace Lavamedia.Content.Modelling.Definitions;

/// <summary>Why items would lose what a field says.</summary>
public enum ContentTypeLossReason
{
    /// <summary>The field is removed.</summary>
    Removed,

    /// <summary>It holds something of another kind from now on.</summary>
    OtherKind,

    /// <summary>It holds one instead of several, or several instead of one.</summary>
    OtherNumber,

    /// <summary>What was chosen can no longer be chosen.</summary>
    FewerChoices,
}
