namespace Lavamedia.Testing;

/// <summary>Small films of a test card, made by ffmpeg.</summary>
public static class Films
{
    /// <summary>H.264 and AAC, 320 × 180 pixels, three seconds.</summary>
    public static byte[] Mp4 => Read("film.mp4");

    /// <summary>VP9, 160 × 90 pixels, two seconds.</summary>
    public static byte[] Webm => Read("film.webm");

    /// <summary>One of the films, by the name of its file.</summary>
    public static byte[] Read(string name) =>
        File.ReadAllBytes(Repository.PathOf($"backend/tests/Lavamedia.Testing/Films/{name}"));
}
