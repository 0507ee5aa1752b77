namespace Lavamedia.Content.Items;

/// <summary>The limits of the texts of an item, in characters.</summary>
public static class ContentText
{
    /// <summary>Longest headline.</summary>
    public const int MaximumTitleLength = 300;

    /// <summary>Longest kicker.</summary>
    public const int MaximumKickerLength = 100;

    /// <summary>Longest standfirst.</summary>
    public const int MaximumSummaryLength = 1000;
}
