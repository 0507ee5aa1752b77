using System.Diagnostics.CodeAnalysis;

namespace Lavamedia.GraphQL.Types.Annotated.Scalars;

/// <summary>The scalar <c>URI</c>: absolute or relative.</summary>
public sealed class UriCodec() : TextCodec<Uri>("URI")
{
    /// <inheritdoc/>
    protected override bool TryRead(string text, [MaybeNullWhen(false)] out Uri value) =>
        Uri.TryCreate(text, UriKind.RelativeOrAbsolute, out value);

    /// <inheritdoc/>
    protected override string Write(Uri value) => value.OriginalString;
}
