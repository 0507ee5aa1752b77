using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;

namespace Lavamedia.GraphQL.Types.Annotated.Scalars;

/// <summary>The scalar <c>EmailAddress</c>: what a browser accepts in a field for one (HTML Living Standard, section 4.10.5.1.5).</summary>
public sealed partial class EmailAddressCodec() : TextCodec<string>("EmailAddress")
{
    /// <summary>The longest address that can be sent to, in characters (RFC 5321, section 4.5.3.1.3, without the angle brackets).</summary>
    private const int LongestAddress = 254;

    /// <inheritdoc/>
    protected override bool TryRead(string text, [MaybeNullWhen(false)] out string value)
    {
        value = text;
        return text.Length <= LongestAddress && Form().IsMatch(text);
    }

    /// <inheritdoc/>
    protected override string Write(string value) => value;

    [GeneratedRegex(
        @"^[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*\z",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Form();
}
