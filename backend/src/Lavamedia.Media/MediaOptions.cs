using Lavamedia.Media.Assets;
using Lavamedia.Media.Variants;

namespace Lavamedia.Media;

/// <summary>The limits and addresses of the media library; the section <c>Lavamedia:Media</c> of the configuration.</summary>
public sealed class MediaOptions
{
    /// <summary>The greatest size of a picture in bytes.</summary>
    public long MaximumUploadBytes { get; set; } = 50 * 1024 * 1024;

    /// <summary>The greatest size of a film in bytes.</summary>
    public long MaximumVideoBytes { get; set; } = 500 * 1024 * 1024;

    /// <summary>The greatest size of a recording of sound in bytes.</summary>
    public long MaximumAudioBytes { get; set; } = 200 * 1024 * 1024;

    /// <summary>The greatest size of a file of captions in bytes.</summary>
    public long MaximumCaptionsBytes { get; set; } = 1024 * 1024;

    /// <summary>The greatest size of a file to download in bytes.</summary>
    public long MaximumFileBytes { get; set; } = 100 * 1024 * 1024;

    /// <summary>The greatest size of anything that may be uploaded.</summary>
    public long LargestUploadBytes => Enum.GetValues<MediaType>().Max(MaximumBytesOf);

    /// <summary>The greatest number of pixels of a picture, whatever its size in bytes.</summary>
    public long MaximumPixels { get; set; } = 100_000_000;

    /// <summary>The longest that making the variants of one picture may take.</summary>
    public TimeSpan WorkerTimeout { get; set; } = TimeSpan.FromMinutes(4);

    /// <summary>The greatest address space of the worker in bytes, where the system can limit it.</summary>
    public long WorkerMemoryBytes { get; set; } = 4L * 1024 * 1024 * 1024;

    /// <summary>The program that runs the worker and its arguments; this program with the worker's command when empty.</summary>
    public IReadOnlyList<string> WorkerCommand { get; set; } = [];

    /// <summary>How variants are chosen.</summary>
    public VariantPlan Plan { get; set; } = VariantPlan.Default;

    /// <summary>The folder in which files are kept; <c>blobs</c> in the data folder.</summary>
    public string BlobFolder { get; set; } = Path.Combine(".data", "blobs");

    /// <summary>The greatest size in bytes of an upload of a kind.</summary>
    public long MaximumBytesOf(MediaType kind) =>
        kind switch
        {
            MediaType.Video => MaximumVideoBytes,
            MediaType.Audio => MaximumAudioBytes,
            MediaType.Document => MaximumCaptionsBytes,
            MediaType.File => MaximumFileBytes,
            _ => MaximumUploadBytes,
        };

    /// <summary>The origin under which readers reach media; from <c>Lavamedia:PublicApiUrl</c>.</summary>
    public string PublicUrl { get; set; } = "http://localhost:5080";

    /// <summary>The key that signs addresses, at least 32 bytes of text; from <c>Lavamedia:MediaUrlSecret</c>.</summary>
    public string UrlSecret { get; set; } = string.Empty;
}
