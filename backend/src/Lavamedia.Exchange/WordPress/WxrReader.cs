using System.Text;
using System.Xml;
using System.Xml.Linq;
using Lavamedia.Exchange.Importing.Sources;

namespace Lavamedia.Exchange.WordPress;

/// <summary>Reads the elements of an export one by one.</summary>
internal static class WxrReader
{
    /// <summary>The elements with what they say; null in place of one that cannot be read.</summary>
    /// <exception cref="ImportFormatException">The file is not an export of WordPress.</exception>
    public static IEnumerable<(WxrElement Text, XElement? Xml)> Read(string path)
    {
        using var file = File.OpenRead(path);
        var encoding = FindEncoding(file);
        using var reader = new StreamReader(file, encoding, detectEncodingFromByteOrderMarks: true, 64 * 1024);
        var scanner = new WxrScanner(reader);
        foreach (var element in scanner.Read())
        {
            yield return (element, element.IsComplete ? Parse(element.Xml, scanner.Prefixes) : null);
        }
    }

    /// <summary>The encoding that the XML declaration names; UTF-8 when it names none that is known.</summary>
    private static Encoding FindEncoding(FileStream file)
    {
        var start = new byte[200];
        var length = file.ReadAtLeast(start, start.Length, throwOnEndOfStream: false);
        file.Position = 0;
        var declaration = Encoding.Latin1.GetString(start, 0, length);
        return declaration.Contains("encoding=\"ISO-8859-1\"", StringComparison.OrdinalIgnoreCase)
            ? Encoding.Latin1
            : new UTF8Encoding(false, throwOnInvalidBytes: false);
    }

    private static XElement? Parse(string xml, IEnumerable<string> prefixes)
    {
        var names = new XmlNamespaceManager(new NameTable());
        foreach (var prefix in prefixes.Where(prefix => prefix is not ("xml" or "xmlns")))
        {
            // The addresses behind the prefixes change with the version of the format; the prefixes do not.
            names.AddNamespace(prefix, prefix);
        }

        try
        {
            using var reader = XmlReader.Create(
                new StringReader(xml),
                new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, CheckCharacters = false },
                new XmlParserContext(null, names, null, XmlSpace.None)
            );
            return XElement.Load(reader);
        }
        catch (XmlException)
        {
            return null;
        }
    }
}
