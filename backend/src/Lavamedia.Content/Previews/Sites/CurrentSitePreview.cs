namespace Lavamedia.Content.Previews.Sites;

/// <summary>Tells the fields of a request which preview they are in.</summary>
internal static class CurrentSitePreview
{
    private static readonly AsyncLocal<SitePreview?> Ambient = new();

    /// <summary>The preview; null in every usual request.</summary>
    public static SitePreview? Value
    {
        get => Ambient.Value;
        set => Ambient.Value = value;
    }
}
