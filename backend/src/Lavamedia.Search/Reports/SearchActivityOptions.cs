namespace Lavamedia.Search.Reports;

/// <summary>How the portal proves that it is the portal; the section <c>Lavamedia</c> of the configuration.</summary>
public sealed class SearchActivityOptions
{
    /// <summary>The secret that the API and the portal share.</summary>
    public string RevalidationSecret { get; set; } = string.Empty;
}
