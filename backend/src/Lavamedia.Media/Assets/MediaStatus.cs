namespace Lavamedia.Media.Assets;

/// <summary>How far an asset is on its way from upload to use.</summary>
public enum MediaStatus
{
    /// <summary>The original is stored; variants are being made.</summary>
    Processing,

    /// <summary>It can be used: all variants are there, where there are any.</summary>
    Ready,

    /// <summary>The original cannot be decoded; <c>failure_reason</c> says why.</summary>
    Failed,
}
