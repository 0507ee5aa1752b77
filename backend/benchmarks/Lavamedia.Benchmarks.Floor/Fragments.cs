using System.Buffers;
using System.Text.Json;
using Npgsql;

namespace Lavamedia.Benchmarks.Floor;

/// <summary>
/// The lists below the rows of a page, as JSON that is ready to be inserted. Their statements are answered before the
/// page's own, in the same order, so that the page can be written while it is read.
/// </summary>
internal sealed class Fragments
{
    private static readonly byte[] Empty = "[]"u8.ToArray();
    private readonly ArrayBufferWriter<byte> buffer = new(16 * 1024);
    private readonly List<(Guid Parent, int Start, int End)> lists = [];
    private int next;

    /// <summary>Reads one result; its first column is the key of the row that the list belongs to.</summary>
    public async Task ReadAsync(
        NpgsqlDataReader row,
        Action<Answer, NpgsqlDataReader> write,
        CancellationToken cancellationToken
    )
    {
        using var answer = new Answer(buffer);
        var (parent, start, isOpen) = (default(Guid), 0, false);
        while (await row.ReadAsync(cancellationToken))
        {
            var key = row.GetGuid(0);
            if (!isOpen || key != parent)
            {
                if (isOpen)
                {
                    Close(answer, parent, start);
                }

                (parent, start, isOpen) = (key, buffer.WrittenCount, true);
                answer.Json.WriteStartArray();
            }

            write(answer, row);
        }

        if (isOpen)
        {
            Close(answer, parent, start);
        }

        await row.NextResultAsync(cancellationToken);
    }

    /// <summary>Inserts the list of the next row of the page.</summary>
    public void Write(Utf8JsonWriter json, Guid parent)
    {
        if (next < lists.Count && lists[next].Parent == parent)
        {
            var (_, start, end) = lists[next++];
            json.WriteRawValue(buffer.WrittenSpan[start..end], skipInputValidation: true);
        }
        else
        {
            json.WriteRawValue(Empty, skipInputValidation: true);
        }
    }

    private void Close(Answer answer, Guid parent, int start)
    {
        answer.Json.WriteEndArray();
        answer.Json.Flush();
        answer.Json.Reset();
        lists.Add((parent, start, buffer.WrittenCount));
    }
}
