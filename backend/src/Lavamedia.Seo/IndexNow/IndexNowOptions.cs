namespace Lavamedia.Seo.IndexNow;

/// <summary>Whether and where search engines are told of changes; the section <c>Lavamedia:IndexNow</c> of the configuration.</summary>
public sealed class IndexNowOptions
{
    /// <summary>
    /// What proves that the publication itself speaks: 8 to 128 letters, digits and hyphens, served at <c>/{key}.txt</c> of the portal. Without one nobody is told.
    /// </summary>
    public string Key { get; set; } = string.Empty;

    /// <summary>Who is told; each engine of the protocol tells the others.</summary>
    public Uri Endpoint { get; set; } = new("https://api.indexnow.org/indexnow");

    /// <summary>How long changes are gathered before they are told together.</summary>
    public TimeSpan Delay { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>Whether somebody is told.</summary>
    public bool IsOn =>
        Key.Length is >= 8 and <= 128 && Key.All(letter => char.IsAsciiLetterOrDigit(letter) || letter == '-');
}
