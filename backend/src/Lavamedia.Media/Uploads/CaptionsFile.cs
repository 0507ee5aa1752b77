using System.Text;

namespace Lavamedia.Media.Uploads;

/// <summary>Looks at a file of captions: text that browsers read, with at least one line to show.</summary>
internal static class CaptionsFile
{
    private static readonly UTF8Encoding Strict = new(
        encoderShouldEmitUTF8Identifier: false,
        throwOnInvalidBytes: true
    );

    /// <summary>Whether the file can be shown; it is small enough to be read at once.</summary>
    public static bool IsReadable(Stream file)
    {
        file.Position = 0;
        using var reader = new StreamReader(file, Strict, detectEncodingFromByteOrderMarks: false, leaveOpen: true);
        try
        {
            return reader.ReadToEnd().Contains("-->", StringComparison.Ordinal);
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
    }
}
