using System.Text;

namespace Lavamedia.Platform.Csv;

/// <summary>Reads and writes tables as spreadsheets do (RFC 4180), with commas, semicolons or tabs.</summary>
public static class CsvTable
{
    /// <summary>What ends a row.</summary>
    public const string EndOfRow = "\r\n";

    private const string Formulas = "=+-@\t\r";

    /// <summary>The rows with the lines on which they begin; rows of nothing are left out.</summary>
    public static IEnumerable<(int Line, IReadOnlyList<string> Cells)> Read(string text)
    {
        var content = text.TrimStart('\uFEFF');
        var separator = SeparatorOf(content);
        var (cells, cell) = (new List<string>(), new StringBuilder());
        var (line, begin, quoted) = (1, 1, false);
        for (var at = 0; at <= content.Length; at++)
        {
            var letter = at < content.Length ? content[at] : '\n';
            var isEnd = at == content.Length;
            if (quoted && !isEnd)
            {
                if (letter != '"')
                {
                    cell.Append(letter);
                    line += letter == '\n' ? 1 : 0;
                }
                else if (at + 1 < content.Length && content[at + 1] == '"')
                {
                    cell.Append('"');
                    at++;
                }
                else
                {
                    quoted = false;
                }
            }
            else if (letter == '"' && cell.Length == 0)
            {
                quoted = true;
            }
            else if (letter == separator || letter == '\n')
            {
                cells.Add(Plain(cell.ToString().TrimEnd('\r')));
                cell.Clear();
                if (letter == '\n')
                {
                    if (cells.Exists(value => value.Length > 0))
                    {
                        yield return (begin, cells);
                    }

                    cells = [];
                    begin = ++line;
                }
            }
            else
            {
                cell.Append(letter);
            }
        }
    }

    /// <summary>A row with its end.</summary>
    public static string Write(IEnumerable<string?> cells) => string.Join(',', cells.Select(Cell)) + EndOfRow;

    // French spreadsheets write semicolons, because commas stand in their numbers.
    private static char SeparatorOf(string text)
    {
        var head = text.Split('\n', 2)[0];
        return ",;\t".MaxBy(candidate => head.Count(letter => letter == candidate));
    }

    private static string Cell(string? text)
    {
        // A spreadsheet would run what begins so, and a note is whatever a person wrote (F-8).
        var safe = text?.Length > 0 && Formulas.Contains(text[0], StringComparison.Ordinal) ? "'" + text : text ?? "";
        return safe.AsSpan().IndexOfAny("\",\r\n") < 0
            ? safe
            : new StringBuilder(safe).Replace("\"", "\"\"").Insert(0, '"').Append('"').ToString();
    }

    private static string Plain(string cell) =>
        cell.Length > 1 && cell[0] == '\'' && Formulas.Contains(cell[1], StringComparison.Ordinal)
            ? cell[1..]
            : cell.Trim();
}
