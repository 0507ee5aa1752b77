using System.Buffers;

namespace Lavamedia.GraphQL.AspNetCore.Http.Streams;

/// <summary>Writes JSON without line breaks, for formats in which they separate.</summary>
internal static class SingleLine
{
    private static readonly SearchValues<byte> Breaks = SearchValues.Create("\r\n"u8);

    /// <summary>Writes a value. Strings hold line breaks only as escapes, so those that are found stand between tokens: a space does as well.</summary>
    public static void Write(IBufferWriter<byte> output, ReadOnlySpan<byte> json)
    {
        while (json.IndexOfAny(Breaks) is >= 0 and var position)
        {
            output.Write(json[..position]);
            output.Write(" "u8);
            json = json[(position + 1)..];
        }
        output.Write(json);
    }
}
