using System.Text;

namespace Lavamedia.GraphQL.Language;

/// <summary>The indentation of block strings: removed when they are read, chosen when they are printed.</summary>
internal static class BlockString
{
    /// <summary>The text of a block string (spec section 2.9.4.1, <c>BlockStringValue</c>).</summary>
    /// <param name="lines">The raw lines; changed.</param>
    public static string Dedent(List<string> lines)
    {
        var commonIndent = int.MaxValue;
        var first = -1;
        var last = -1;
        for (var i = 0; i < lines.Count; i++)
        {
            var indent = LeadingWhiteSpace(lines[i]);
            if (indent == lines[i].Length)
            {
                continue;
            }

            first = first < 0 ? i : first;
            last = i;
            if (i != 0 && indent < commonIndent)
            {
                commonIndent = indent;
            }
        }

        if (first < 0)
        {
            return string.Empty;
        }

        for (var i = 1; i < lines.Count; i++)
        {
            lines[i] = lines[i][Math.Min(commonIndent, lines[i].Length)..];
        }

        return string.Join('\n', lines.GetRange(first, last - first + 1));
    }

    /// <summary>Whether reading the printed block string again gives the same text.</summary>
    /// <param name="value">The text.</param>
    public static bool CanRepresent(string value)
    {
        if (value.Length == 0)
        {
            return true;
        }

        var isEmptyLine = true;
        var hasIndent = false;
        var hasCommonIndent = true;
        var seenNonEmptyLine = false;
        foreach (var character in value)
        {
            switch (character)
            {
                case < '\t' or '\v' or '\f' or '\r' or '\u000e' or '\u000f':
                    return false;
                case '\n':
                    if (isEmptyLine && !seenNonEmptyLine)
                    {
                        return false;
                    }

                    seenNonEmptyLine = true;
                    isEmptyLine = true;
                    hasIndent = false;
                    break;
                case '\t' or ' ':
                    hasIndent |= isEmptyLine;
                    break;
                default:
                    hasCommonIndent &= hasIndent;
                    isEmptyLine = false;
                    break;
            }
        }

        return !isEmptyLine && !(hasCommonIndent && seenNonEmptyLine);
    }

    /// <summary>Prints a text between triple quotes.</summary>
    /// <param name="value">The text.</param>
    public static string Print(string value)
    {
        var escaped = value.Replace("\"\"\"", "\\\"\"\"", StringComparison.Ordinal);
        var lines = escaped.Replace("\r\n", "\n", StringComparison.Ordinal).Split('\n', '\r');
        var isSingleLine = lines.Length == 1;
        var forceLeadingLine = !isSingleLine && lines.Skip(1).All(line => line.Length == 0 || line[0] is ' ' or '\t');
        var endsWithTripleQuotes = escaped.EndsWith("\\\"\"\"", StringComparison.Ordinal);
        var forceTrailingLine = (value.EndsWith('"') && !endsWithTripleQuotes) || value.EndsWith('\\');
        var isMultiline =
            !isSingleLine || value.Length > 70 || forceTrailingLine || forceLeadingLine || endsWithTripleQuotes;
        var skipLeadingLine = isSingleLine && value.Length > 0 && value[0] is ' ' or '\t';

        var result = new StringBuilder("\"\"\"");
        if ((isMultiline && !skipLeadingLine) || forceLeadingLine)
        {
            result.Append('\n');
        }

        result.Append(escaped);
        if (isMultiline)
        {
            result.Append('\n');
        }

        return result.Append("\"\"\"").ToString();
    }

    private static int LeadingWhiteSpace(string line)
    {
        var i = 0;
        while (i < line.Length && line[i] is ' ' or '\t')
        {
            i++;
        }

        return i;
    }
}
