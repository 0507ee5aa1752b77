namespace Lavamedia.Media.Assets;

/// <summary>The limits of the texts that people write about an asset, in characters.</summary>
public static class MediaText
{
    /// <summary>Longest file name that is kept.</summary>
    public const int MaximumFilenameLength = 200;

    /// <summary>Longest text for those who do not see the picture.</summary>
    public const int MaximumAlternativeTextLength = 500;

    /// <summary>Longest caption.</summary>
    public const int MaximumCaptionLength = 1000;

    /// <summary>Longest credit.</summary>
    public const int MaximumCreditLength = 300;
}
