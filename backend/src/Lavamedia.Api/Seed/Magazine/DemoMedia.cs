namespace Lavamedia.Api.Seed.Magazine;

/// <summary>An entry of <c>pictures.json</c> or <c>recordings.json</c>: something for the media library.</summary>
internal sealed record DemoMedia(string Key, string File, string Credit, DemoTexts AlternativeText)
{
    /// <summary>The folder of the magazine that has the file.</summary>
    public string Folder { get; init; } = "pictures";

    /// <summary>Where the file lies.</summary>
    public string Path => System.IO.Path.Combine(DemoMagazine.Folder, Folder, File);
}
