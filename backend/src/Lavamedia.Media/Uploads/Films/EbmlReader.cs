using System.Buffers.Binary;
using System.Numerics;
using System.Text;

namespace Lavamedia.Media.Uploads.Films;

/// <summary>Walks through the elements of a file of EBML (RFC 8794): within their parents, forwards, and not through more than a film has.</summary>
internal sealed class EbmlReader(Stream file)
{
    private const int LongestText = 64;

    // An hour of film has a cluster for every few seconds.
    private int elementsLeft = 100_000;

    /// <summary>The elements between two places; stops with <see cref="InvalidDataException"/> where one does not fit.</summary>
    public IEnumerable<EbmlElement> Between(long start, long end)
    {
        while (start < end)
        {
            var element = Read(start, end);
            yield return element;
            start = element.End;
        }
    }

    /// <summary>The elements in an element.</summary>
    public IEnumerable<EbmlElement> In(EbmlElement parent) => Between(parent.Start, parent.End);

    /// <summary>A whole number.</summary>
    public ulong Number(EbmlElement element) => Bytes(element, 8).Aggregate(0UL, (value, next) => (value << 8) | next);

    /// <summary>A number with a point, of four or eight bytes.</summary>
    public double Real(EbmlElement element)
    {
        var bytes = Bytes(element, 8);
        return bytes.Length switch
        {
            4 => BinaryPrimitives.ReadSingleBigEndian(bytes),
            8 => BinaryPrimitives.ReadDoubleBigEndian(bytes),
            _ => 0,
        };
    }

    /// <summary>A short text of ASCII.</summary>
    public string Text(EbmlElement element) => Encoding.Latin1.GetString(Bytes(element, LongestText)).TrimEnd('\0');

    private byte[] Bytes(EbmlElement element, int longest)
    {
        var length = element.End - element.Start;
        if (length > longest)
        {
            throw new InvalidDataException($"The element {element.Id:X} is too long.");
        }

        var bytes = new byte[length];
        file.Position = element.Start;
        file.ReadExactly(bytes);
        return bytes;
    }

    private EbmlElement Read(long start, long end)
    {
        if (--elementsLeft < 0)
        {
            throw new InvalidDataException("The file has more elements than a film.");
        }

        file.Position = start;
        var (id, idLength) = Variable(longest: 4);
        var (size, sizeLength) = Variable(longest: 8);
        var content = start + idLength + sizeLength;
        var ones = (1UL << (7 * sizeLength)) - 1;
        size &= ones;
        if (size == ones)
        {
            return new EbmlElement((uint)id, content, end, HasUnknownSize: true);
        }

        return content <= end && size <= (ulong)(end - content)
            ? new EbmlElement((uint)id, content, content + (long)size, HasUnknownSize: false)
            : throw new InvalidDataException($"The element {id:X} does not fit.");
    }

    /// <summary>A number whose leading zeros say how many bytes it has, with the bit that ends them.</summary>
    private (ulong Value, int Length) Variable(int longest)
    {
        Span<byte> bytes = stackalloc byte[8];
        file.ReadExactly(bytes[..1]);
        var length = BitOperations.LeadingZeroCount((uint)bytes[0]) - 23;
        if (length > longest)
        {
            throw new InvalidDataException("A number of the file is too long.");
        }

        file.ReadExactly(bytes[1..length]);
        var value = 0UL;
        foreach (var next in bytes[..length])
        {
            value = (value << 8) | next;
        }

        return (value, length);
    }
}
