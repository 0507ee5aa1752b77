using Microsoft.Playwright;

namespace Lavamedia.E2E;

/// <summary>Files that editors choose, good and bad.</summary>
public static class Pictures
{
    /// <summary>A real JPEG of the demo magazine.</summary>
    public static FilePayload Jpeg(string name = "volcan.jpg") =>
        new()
        {
            Name = name,
            MimeType = "image/jpeg",
            Buffer = File.ReadAllBytes(Repository.PathOf("backend/src/Lavamedia.Api/Seed/Demo/pictures/volcan.jpg")),
        };

    /// <summary>A web page that calls itself a picture.</summary>
    public static FilePayload Mislabelled =>
        new()
        {
            Name = "photo.jpg",
            MimeType = "image/jpeg",
            Buffer = "<!doctype html><script>alert(1)</script>"u8.ToArray(),
        };
}
