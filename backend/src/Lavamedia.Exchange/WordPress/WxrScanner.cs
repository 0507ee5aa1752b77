using System.Text;
using System.Text.RegularExpressions;
using Lavamedia.Exchange.Importing.Sources;

namespace Lavamedia.Exchange.WordPress;

/// <summary>
/// Takes an export apart without reading it whole, and without an XML reader over all of it: exports are cut off by time limits,
/// and plug-ins write bare ampersands, entities of HTML and control characters. What is broken costs the one element that it
/// stands in.
/// </summary>
internal sealed partial class WxrScanner(TextReader reader)
{
    /// <summary>Longer elements are given up: no article is that long.</summary>
    public const int LongestElement = 32 * 1024 * 1024;

    private const string CDataStart = "<![CDATA[";

    private static readonly HashSet<string> Wanted = new(StringComparer.Ordinal)
    {
        "item",
        "wp:author",
        "wp:category",
        "wp:tag",
        "wp:term",
        "title",
        "link",
        "language",
        "wp:base_site_url",
        "wp:base_blog_url",
    };

    private readonly StringBuilder token = new();
    private int line = 1;
    private int tokenLine = 1;

    /// <summary>The prefixes that names of elements have in the file so far.</summary>
    public HashSet<string> Prefixes { get; } = new(StringComparer.Ordinal);

    /// <summary>The elements below the channel, in their order.</summary>
    /// <exception cref="ImportFormatException">The file is not an export of WordPress.</exception>
    public IEnumerable<WxrElement> Read()
    {
        var isRss = false;
        var inChannel = false;
        var open = default(OpenElement);
        while (NextToken() is { } kind)
        {
            if (open is not null)
            {
                var before = open;
                if (kind == TokenKind.StartTag && TagName() == "item" && open.Name == "item")
                {
                    // The end of the item before is missing.
                    yield return open.Close(isComplete: false);
                    open = new OpenElement("item", tokenLine);
                }

                open.Append(kind, token);
                if (kind == TokenKind.EndTag && TagName() == open.Name)
                {
                    yield return open.Close(isComplete: true);
                    open = null;
                }
                else if (open == before && open.Length > LongestElement)
                {
                    yield return open.Close(isComplete: false);
                    open = null;
                }

                continue;
            }

            if (kind != TokenKind.StartTag)
            {
                continue;
            }

            var name = TagName();
            isRss = isRss || (name == "rss" ? true : throw NotAnExport(name));
            inChannel |= name == "channel";
            if (inChannel && Wanted.Contains(name) && !token.ToString().EndsWith("/>", StringComparison.Ordinal))
            {
                open = new OpenElement(name, tokenLine);
                open.Append(kind, token);
            }
        }

        if (!inChannel)
        {
            throw new ImportFormatException(
                "This is not an export of WordPress: there is no <rss> with a <channel>. Make one with Tools → Export."
            );
        }

        if (open is not null)
        {
            yield return open.Close(isComplete: false);
        }
    }

    private static ImportFormatException NotAnExport(string name) =>
        new(
            $"This is not an export of WordPress: it starts with <{name}>, not with <rss>. Make one with Tools → Export."
        );

    /// <summary>The name of the tag that was read last.</summary>
    private string TagName()
    {
        var start = token[1] == '/' ? 2 : 1;
        var end = start;
        while (end < token.Length && token[end] is not (' ' or '\t' or '\n' or '\r' or '/' or '>'))
        {
            end++;
        }

        return token.ToString(start, end - start);
    }

    private TokenKind? NextToken()
    {
        token.Clear();
        tokenLine = line;
        var first = reader.Peek();
        if (first < 0)
        {
            return null;
        }

        if (first != '<')
        {
            while (reader.Peek() is >= 0 and not '<')
            {
                Take();
            }

            return TokenKind.Text;
        }

        Take();
        return reader.Peek() switch
        {
            '!' => ReadDeclaration(),
            '?' => ReadUntil("?>", TokenKind.Other),
            '/' => ReadTag(TokenKind.EndTag),
            var next when char.IsLetter((char)Math.Max(next, 0)) => ReadTag(TokenKind.StartTag),
            _ => TokenKind.Text,
        };
    }

    private TokenKind ReadDeclaration()
    {
        while (token.Length < CDataStart.Length && reader.Peek() is >= 0 and not '>')
        {
            Take();
            if (EndsWith("<!--"))
            {
                return ReadUntil("-->", TokenKind.Other);
            }
        }

        return EndsWith(CDataStart) ? ReadUntil("]]>", TokenKind.CData) : ReadUntil(">", TokenKind.Other);
    }

    private TokenKind ReadTag(TokenKind kind)
    {
        var quote = '\0';
        while (reader.Peek() >= 0 && token.Length < LongestElement)
        {
            var character = Take();
            if (quote != '\0')
            {
                quote = character == quote ? '\0' : quote;
            }
            else if (character is '"' or '\'')
            {
                quote = character;
            }
            else if (character == '>')
            {
                break;
            }
        }

        if (kind == TokenKind.StartTag)
        {
            foreach (Match prefix in Prefix().Matches(token.ToString()))
            {
                Prefixes.Add(prefix.Groups[1].Value);
            }
        }

        return kind;
    }

    private TokenKind ReadUntil(string end, TokenKind kind)
    {
        while (reader.Peek() >= 0 && token.Length < LongestElement)
        {
            if (Take() == end[^1] && EndsWith(end))
            {
                break;
            }
        }

        return kind;
    }

    private char Take()
    {
        var character = (char)reader.Read();
        token.Append(character);
        line += character == '\n' ? 1 : 0;
        return character;
    }

    private bool EndsWith(string text)
    {
        if (token.Length < text.Length)
        {
            return false;
        }

        for (var index = 0; index < text.Length; index++)
        {
            if (token[token.Length - text.Length + index] != text[index])
            {
                return false;
            }
        }

        return true;
    }

    [GeneratedRegex(@"(?:^<|\s)([A-Za-z_][\w.-]*):[\w.-]+")]
    private static partial Regex Prefix();

    internal enum TokenKind
    {
        Text,
        CData,
        StartTag,
        EndTag,
        Other,
    }

    /// <summary>An element whose end is being looked for.</summary>
    private sealed class OpenElement(string name, int line)
    {
        private readonly StringBuilder xml = new();

        public string Name => name;

        public int Length => xml.Length;

        public void Append(TokenKind kind, StringBuilder token)
        {
            if (kind == TokenKind.Text)
            {
                XmlRepair.AppendText(xml, token.ToString());
            }
            else if (kind == TokenKind.CData)
            {
                XmlRepair.AppendWithoutControls(xml, token.ToString());
            }
            else if (kind != TokenKind.Other)
            {
                XmlRepair.AppendTag(xml, token.ToString());
            }
        }

        public WxrElement Close(bool isComplete) => new(name, xml.ToString(), line, isComplete);
    }
}
