namespace Lavamedia.Content.Localization;

/// <summary>The languages of the publication.</summary>
public static class ContentLocales
{
    /// <summary>The language of addresses without a prefix.</summary>
    public const string Default = "fr";

    /// <summary>All languages, the default first.</summary>
    public static IReadOnlyList<string> Supported { get; } = [Default, "en"];

    /// <summary>Longest locale that the database keeps, in characters.</summary>
    internal const int MaximumLength = 20;
}
