namespace Lavamedia.GraphQL.Types.Annotated.Scalars;

/// <summary>The scalar <c>UUID</c>: the form with hyphens.</summary>
public sealed class UuidCodec() : TextCodec<Guid>("UUID")
{
    /// <inheritdoc/>
    protected override bool TryRead(string text, out Guid value) => Guid.TryParseExact(text, "D", out value);

    /// <inheritdoc/>
    protected override string Write(Guid value) => value.ToString("D");
}
