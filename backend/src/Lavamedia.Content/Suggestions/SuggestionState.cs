namespace Lavamedia.Content.Suggestions;

/// <summary>What became of a proposed change.</summary>
public enum SuggestionState
{
    /// <summary>Nobody has decided on it.</summary>
    Open,

    /// <summary>It is part of the text.</summary>
    Accepted,

    /// <summary>It was not taken in.</summary>
    Rejected,

    /// <summary>Who proposed it took it back.</summary>
    Withdrawn,
}
