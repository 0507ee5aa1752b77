using System.Buffers.Binary;

namespace Lavamedia.Media.Uploads.Sounds;

/// <summary>Reads how long an MP3 file is: as its first frame says it, or from what its first frames weigh.</summary>
internal static class Mp3Header
{
    private const string Codec = "mp3";
    private const int TagHeaderLength = 10;
    private const int ShortTagLength = 128;

    /// <summary>Encoders leave some bytes before the first frame; further than this nobody looks for it.</summary>
    private const int LongestGap = 4096;

    /// <summary>So many frames are a few seconds: enough to know what a second weighs.</summary>
    private const int MeasuredFrames = 400;

    public static SoundHeader? Read(Stream file)
    {
        var start = AfterTags(file);
        var end = file.Length - ShortTag(file);
        if (FirstFrame(file, start, end) is not (var place, var first))
        {
            return null;
        }

        var frames = FramesInHeader(file, place, first);
        var seconds = frames is { } count
            ? (double)count * first.Samples / first.SampleRate
            : (end - place) / BytesOfSecond(file, place, end);
        return new SoundHeader(seconds, Codec);
    }

    /// <summary>The end of the tags at the start (ID3v2), of which there may be several.</summary>
    private static long AfterTags(Stream file)
    {
        var place = 0L;
        Span<byte> tag = stackalloc byte[TagHeaderLength];
        for (var tags = 0; tags < 8; tags++)
        {
            file.Position = place;
            if (file.ReadAtLeast(tag, tag.Length, throwOnEndOfStream: false) < tag.Length || !tag.StartsWith("ID3"u8))
            {
                break;
            }

            // Seven bits of each byte, so that no tag has in it what begins a frame.
            var length = ((tag[6] & 0x7F) << 21) | ((tag[7] & 0x7F) << 14) | ((tag[8] & 0x7F) << 7) | (tag[9] & 0x7F);
            var hasFooter = (tag[5] & 0x10) != 0;
            place += TagHeaderLength + length + (hasFooter ? TagHeaderLength : 0);
            if (place > file.Length)
            {
                throw new InvalidDataException("The tag is longer than the file.");
            }
        }

        return place;
    }

    /// <summary>The length of the tag at the end (ID3v1).</summary>
    private static int ShortTag(Stream file)
    {
        if (file.Length < ShortTagLength)
        {
            return 0;
        }

        Span<byte> tag = stackalloc byte[3];
        file.Position = file.Length - ShortTagLength;
        file.ReadExactly(tag);
        return tag.SequenceEqual("TAG"u8) ? ShortTagLength : 0;
    }

    /// <summary>The first frame that another follows: two bytes alone look like a frame anywhere.</summary>
    private static (long Place, Mp3Frame Frame)? FirstFrame(Stream file, long start, long end)
    {
        var bytes = new byte[(int)Math.Clamp(end - start, 0, LongestGap)];
        file.Position = start;
        file.ReadExactly(bytes);
        for (var at = 0; at + Mp3Frame.HeaderLength <= bytes.Length; at++)
        {
            if (
                Mp3Frame.Read(bytes.AsSpan(at)) is { } frame
                && FrameAt(file, start + at + frame.Length, end) is { } next
                && next.SampleRate == frame.SampleRate
            )
            {
                return (start + at, frame);
            }
        }

        return null;
    }

    private static Mp3Frame? FrameAt(Stream file, long place, long end)
    {
        if (place + Mp3Frame.HeaderLength > end)
        {
            return null;
        }

        Span<byte> bytes = stackalloc byte[Mp3Frame.HeaderLength];
        file.Position = place;
        file.ReadExactly(bytes);
        return Mp3Frame.Read(bytes);
    }

    /// <summary>How many frames there are, as encoders write it into the first (Xing, Info and VBRI); null when they did not.</summary>
    private static uint? FramesInHeader(Stream file, long place, Mp3Frame frame)
    {
        var bytes = new byte[Math.Max(frame.Length, 64)];
        file.Position = place;
        var length = file.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
        var content = bytes.AsSpan(0, length);
        var xing = Mp3Frame.HeaderLength + frame.SideLength;
        if (
            content.Length >= xing + 12
            && (content[xing..].StartsWith("Xing"u8) || content[xing..].StartsWith("Info"u8))
        )
        {
            const uint HasFrames = 1;
            var flags = BinaryPrimitives.ReadUInt32BigEndian(content[(xing + 4)..]);
            return (flags & HasFrames) == 0 ? null : BinaryPrimitives.ReadUInt32BigEndian(content[(xing + 8)..]);
        }

        const int Vbri = Mp3Frame.HeaderLength + 32;
        return content.Length >= Vbri + 18 && content[Vbri..].StartsWith("VBRI"u8)
            ? BinaryPrimitives.ReadUInt32BigEndian(content[(Vbri + 14)..])
            : null;
    }

    private static double BytesOfSecond(Stream file, long place, long end)
    {
        var (bytes, seconds) = (0L, 0d);
        for (var frames = 0; frames < MeasuredFrames && FrameAt(file, place, end) is { } frame; frames++)
        {
            bytes += frame.Length;
            seconds += (double)frame.Samples / frame.SampleRate;
            place += frame.Length;
        }

        return bytes / seconds;
    }
}
