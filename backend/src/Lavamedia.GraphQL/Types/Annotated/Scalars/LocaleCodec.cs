using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;

namespace Lavamedia.GraphQL.Types.Annotated.Scalars;

/// <summary>The scalar <c>Locale</c>: a BCP 47 tag.</summary>
public sealed partial class LocaleCodec() : TextCodec<string>("Locale")
{
    /// <inheritdoc/>
    protected override bool TryRead(string text, [MaybeNullWhen(false)] out string value)
    {
        value = text;
        return Form().IsMatch(text);
    }

    /// <inheritdoc/>
    protected override string Write(string value) => value;

    [GeneratedRegex("^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,4}$", RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}
