namespace Lavamedia.Content.Previews;

/// <summary>What a preview link was made for.</summary>
public enum PreviewLinkKind
{
    /// <summary>To be given to somebody without an account.</summary>
    Shared,

    /// <summary>For the pane beside the text: short-lived, and in no list.</summary>
    Pane,
}
