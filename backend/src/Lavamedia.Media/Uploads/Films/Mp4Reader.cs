using System.Buffers.Binary;
using System.Text;

namespace Lavamedia.Media.Uploads.Films;

/// <summary>Walks through the boxes of a file: within their parents, forwards, and not through more than a film has.</summary>
internal sealed class Mp4Reader(Stream file)
{
    // A film in pieces has two boxes for every piece; an hour of pieces of a second is far below this.
    private int boxesLeft = 100_000;

    /// <summary>The boxes between two places; stops with <see cref="InvalidDataException"/> where one does not fit.</summary>
    public IEnumerable<Mp4Box> Between(long start, long end)
    {
        while (start < end)
        {
            var box = Read(start, end);
            yield return box;
            start = box.End;
        }
    }

    /// <summary>The boxes in a box.</summary>
    public IEnumerable<Mp4Box> In(Mp4Box parent) => Between(parent.Start, parent.End);

    /// <summary>The first bytes of the content of a box.</summary>
    /// <exception cref="InvalidDataException">It has fewer.</exception>
    public byte[] Bytes(Mp4Box box, int count)
    {
        if (box.End - box.Start < count)
        {
            throw new InvalidDataException($"The box '{box.Type}' is too short.");
        }

        var bytes = new byte[count];
        file.Position = box.Start;
        file.ReadExactly(bytes);
        return bytes;
    }

    private Mp4Box Read(long start, long end)
    {
        if (--boxesLeft < 0 || end - start < 8)
        {
            throw new InvalidDataException("The boxes of the file do not fit.");
        }

        Span<byte> header = stackalloc byte[16];
        file.Position = start;
        file.ReadExactly(header[..8]);
        var type = Encoding.Latin1.GetString(header[4..8]);
        var (size, content) = ((long)BinaryPrimitives.ReadUInt32BigEndian(header), start + 8);
        if (size == 1)
        {
            file.ReadExactly(header[8..]);
            (size, content) = ((long)BinaryPrimitives.ReadUInt64BigEndian(header[8..]), start + 16);
        }
        else if (size == 0)
        {
            // To the end of what holds it.
            size = end - start;
        }

        return size >= content - start && size <= end - start
            ? new Mp4Box(type, content, start + size)
            : throw new InvalidDataException($"The box '{type}' does not fit.");
    }
}
