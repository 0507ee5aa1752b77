using System.Buffers.Binary;
using System.Text;

namespace Lavamedia.Media.Uploads.Films;

/// <summary>The box <c>ftyp</c> of a file of ISO/IEC 14496-12, which pictures, sound and films have in common: what the file is made for.</summary>
/// <param name="Major">The brand that it follows first.</param>
/// <param name="Compatible">Those that it follows besides.</param>
internal sealed record Mp4Brands(string Major, IReadOnlyList<string> Compatible)
{
    private static readonly string[] Pictures = ["heic", "heix", "hevc", "hevx", "mif1", "msf1", "heim", "heis"];
    private static readonly string[] Sound = ["M4A ", "M4B ", "M4P "];

    /// <summary>Those by which browsers know a film that they play.</summary>
    private static readonly string[] Films =
    [
        "mp41",
        "mp42",
        "avc1",
        "dash",
        "iso2",
        "iso3",
        "iso4",
        "iso5",
        "iso6",
        "isom",
    ];

    /// <summary>Whether it is an MP4 film, as far as its brands tell.</summary>
    public bool IsFilm => !IsSound && OtherType is null;

    /// <summary>Whether it is sound alone, as far as its brands tell.</summary>
    public bool IsSound => Sound.Contains(Major);

    /// <summary>What it is when it is neither a film nor sound.</summary>
    public string? OtherType =>
        IsSound ? null
        : Pictures.Contains(Major) ? "image/heic"
        : Major == "qt  " ? "video/quicktime"
        : Films.Contains(Major) || Compatible.Any(Films.Contains) ? null
        : "application/mp4";

    /// <summary>Reads the box at the start of a file; the brands that the span has whole.</summary>
    public static Mp4Brands Read(ReadOnlySpan<byte> start)
    {
        var size = BinaryPrimitives.ReadUInt32BigEndian(start);
        var end = (int)Math.Min(size, (uint)start.Length);
        var compatible = new List<string>();
        for (var at = 16; at + 4 <= end; at += 4)
        {
            compatible.Add(Encoding.Latin1.GetString(start.Slice(at, 4)));
        }

        return new Mp4Brands(Encoding.Latin1.GetString(start.Slice(8, 4)), compatible);
    }
}
