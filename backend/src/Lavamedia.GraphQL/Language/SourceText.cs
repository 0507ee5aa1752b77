using System.Collections.Immutable;
using System.Text;
using Lavamedia.GraphQL.Errors;
using Lavamedia.GraphQL.Language.Syntax;

namespace Lavamedia.GraphQL.Language;

/// <summary>The UTF-8 text of a document. Lines and columns are worked out only when an error asks for them.</summary>
/// <param name="utf8">The text; not copied, so it must not change afterwards.</param>
public sealed class SourceText(ReadOnlyMemory<byte> utf8)
{
    private const int CheckpointDistance = 512;
    private int[]? _lineStarts;
    private int[]? _unitsAtCheckpoints;

    /// <summary>Makes a source of a string.</summary>
    /// <param name="text">The document.</param>
    public SourceText(string text)
        : this(Encoding.UTF8.GetBytes(text)) { }

    /// <summary>A source without text, for nodes that were made in code.</summary>
    public static SourceText Empty { get; } = new(ReadOnlyMemory<byte>.Empty);

    /// <summary>The text.</summary>
    public ReadOnlyMemory<byte> Utf8 { get; } = utf8;

    /// <summary>The line and column of a byte offset.</summary>
    /// <param name="offset">An offset into <see cref="Utf8"/>; beyond the end counts as the end.</param>
    public SourceLocation GetLocation(int offset)
    {
        var text = Utf8.Span;
        offset = Math.Min(offset, text.Length);
        var starts = _lineStarts ??= FindLineStarts(text);
        var line = Array.BinarySearch(starts, offset);
        if (line < 0)
        {
            line = ~line - 1;
        }

        return new SourceLocation(line + 1, UnitsBefore(offset) - UnitsBefore(starts[line]) + 1);
    }

    /// <summary>Where nodes begin; nodes that are missing or were made in code are passed over.</summary>
    /// <param name="nodes">Nodes of this source.</param>
    public ImmutableArray<SourceLocation> GetLocations(params IEnumerable<SyntaxNode?> nodes) =>
        [.. nodes.Where(node => node is { Span.IsNone: false }).Select(node => GetLocation(node!.Span.Start))];

    /// <summary>The UTF-16 code units before an offset. Checkpoints keep it short where a document is one long line.</summary>
    private int UnitsBefore(int offset)
    {
        _unitsAtCheckpoints ??= CountUnitsAtCheckpoints(Utf8.Span);
        var checkpoint = offset / CheckpointDistance;
        return _unitsAtCheckpoints[checkpoint] + CountUnits(Utf8.Span[(checkpoint * CheckpointDistance)..offset]);
    }

    private static int[] CountUnitsAtCheckpoints(ReadOnlySpan<byte> text)
    {
        var units = new int[(text.Length / CheckpointDistance) + 1];
        for (var i = 1; i < units.Length; i++)
        {
            units[i] = units[i - 1] + CountUnits(text.Slice((i - 1) * CheckpointDistance, CheckpointDistance));
        }

        return units;
    }

    private static int CountUnits(ReadOnlySpan<byte> text)
    {
        var units = 0;
        foreach (var b in text)
        {
            // Continuation bytes add nothing; a four-byte sequence is a surrogate pair in UTF-16.
            units += b switch
            {
                < 0x80 => 1,
                < 0xC0 => 0,
                < 0xF0 => 1,
                _ => 2,
            };
        }

        return units;
    }

    private static int[] FindLineStarts(ReadOnlySpan<byte> text)
    {
        var starts = new List<int> { 0 };
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\r' && i + 1 < text.Length && text[i + 1] == '\n')
            {
                i++;
            }

            if (text[i] is (byte)'\n' or (byte)'\r')
            {
                starts.Add(i + 1);
            }
        }

        return [.. starts];
    }
}
