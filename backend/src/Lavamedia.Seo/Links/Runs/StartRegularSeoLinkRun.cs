namespace Lavamedia.Seo.Links.Runs;

/// <summary>A job that has all links checked when nobody has asked for it for long enough.</summary>
public sealed record StartRegularSeoLinkRun;
