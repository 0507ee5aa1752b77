namespace Lavamedia.Testing;

/// <summary>Small recordings of a tone of three seconds, made by ffmpeg.</summary>
public static class Sounds
{
    /// <summary>MP3 whose first frame says how many follow.</summary>
    public static byte[] Mp3 => Read("sound.mp3");

    /// <summary>One of the recordings, by the name of its file.</summary>
    public static byte[] Read(string name) =>
        File.ReadAllBytes(Repository.PathOf($"backend/tests/Lavamedia.Testing/Sounds/{name}"));
}
