using System.Buffers.Binary;
using System.Text;

namespace Lavamedia.Media.Uploads.Files;

/// <summary>
/// Reads which files an archive lists, without unpacking anything: its directory stands at its end (APPNOTE 4.3.12 and 4.3.16), and what it
/// says is believed within bounds only.
/// </summary>
internal static class ZipNames
{
    /// <summary>So many entries are looked at; archives with more are refused.</summary>
    public const int MaximumEntries = 20_000;

    private const int LargestDirectory = 4 * 1024 * 1024;
    private const int EndLength = 22;
    private const int LongestComment = ushort.MaxValue;
    private const int EntryLength = 46;
    private const uint EndSignature = 0x06054b50;
    private const uint EntrySignature = 0x02014b50;

    /// <summary>The names in the order of the directory; null when the file is no whole archive or its directory is too large.</summary>
    public static IReadOnlyList<string>? Read(Stream file)
    {
        if (FindEnd(file) is not { } end)
        {
            return null;
        }

        var count = BinaryPrimitives.ReadUInt16LittleEndian(end.AsSpan(10));
        var length = BinaryPrimitives.ReadUInt32LittleEndian(end.AsSpan(12));
        var offset = BinaryPrimitives.ReadUInt32LittleEndian(end.AsSpan(16));
        if (count is 0 or > MaximumEntries || length > LargestDirectory || offset + (long)length > file.Length)
        {
            return null;
        }

        var directory = new byte[length];
        file.Position = offset;
        return file.ReadAtLeast(directory, directory.Length, throwOnEndOfStream: false) == directory.Length
            ? NamesIn(directory, count)
            : null;
    }

    /// <summary>The record that ends an archive stands before a comment, whose length is at its end.</summary>
    private static byte[]? FindEnd(Stream file)
    {
        var tail = new byte[Math.Min(file.Length, EndLength + LongestComment)];
        file.Position = file.Length - tail.Length;
        if (file.ReadAtLeast(tail, tail.Length, throwOnEndOfStream: false) < tail.Length)
        {
            return null;
        }

        for (var at = tail.Length - EndLength; at >= 0; at--)
        {
            var record = tail.AsSpan(at);
            if (
                BinaryPrimitives.ReadUInt32LittleEndian(record) == EndSignature
                && BinaryPrimitives.ReadUInt16LittleEndian(record[20..]) == record.Length - EndLength
            )
            {
                return record[..EndLength].ToArray();
            }
        }

        return null;
    }

    private static List<string>? NamesIn(ReadOnlySpan<byte> directory, int count)
    {
        var names = new List<string>(count);
        for (var entry = 0; entry < count; entry++)
        {
            if (directory.Length < EntryLength || BinaryPrimitives.ReadUInt32LittleEndian(directory) != EntrySignature)
            {
                return null;
            }

            var name = BinaryPrimitives.ReadUInt16LittleEndian(directory[28..]);
            var extra = BinaryPrimitives.ReadUInt16LittleEndian(directory[30..]);
            var comment = BinaryPrimitives.ReadUInt16LittleEndian(directory[32..]);
            if (directory.Length < EntryLength + name + extra + comment)
            {
                return null;
            }

            names.Add(Encoding.UTF8.GetString(directory.Slice(EntryLength, name)));
            directory = directory[(EntryLength + name + extra + comment)..];
        }

        return names;
    }
}
