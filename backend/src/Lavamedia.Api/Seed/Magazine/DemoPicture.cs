namespace Lavamedia.Api.Seed.Magazine;

/// <summary>An entry of <c>pictures.json</c>.</summary>
internal sealed record DemoPicture(string Key, string File, string Credit, DemoTexts AlternativeText)
{
    /// <summary>Where the file lies.</summary>
    public string Path => System.IO.Path.Combine(DemoMagazine.Folder, "pictures", File);
}
