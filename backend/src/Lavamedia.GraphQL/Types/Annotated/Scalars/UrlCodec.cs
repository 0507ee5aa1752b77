using System.Diagnostics.CodeAnalysis;

namespace Lavamedia.GraphQL.Types.Annotated.Scalars;

/// <summary>The scalar <c>URL</c>: absolute, where <c>URI</c> may be relative. Written as it was read.</summary>
public sealed class UrlCodec() : TextCodec<Uri>("URL")
{
    /// <inheritdoc/>
    protected override bool TryRead(string text, [MaybeNullWhen(false)] out Uri value) =>
        // A path alone would be taken for that of a file.
        Uri.TryCreate(text, UriKind.Absolute, out value) && text.Contains(':', StringComparison.Ordinal);

    /// <inheritdoc/>
    protected override string Write(Uri value) => value.OriginalString;
}
