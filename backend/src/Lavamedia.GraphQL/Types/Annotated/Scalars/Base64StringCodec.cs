namespace Lavamedia.GraphQL.Types.Annotated.Scalars;

/// <summary>The scalar <c>Base64String</c>: bytes, written in Base64 with its padding.</summary>
public sealed class Base64StringCodec() : TextCodec<byte[]>("Base64String")
{
    /// <inheritdoc/>
    protected override bool TryRead(string text, out byte[] value)
    {
        value = new byte[text.Length / 4 * 3];
        if (text.Length % 4 != 0 || !Convert.TryFromBase64String(text, value, out var length))
        {
            return false;
        }

        Array.Resize(ref value, length);
        return true;
    }

    /// <inheritdoc/>
    protected override string Write(byte[] value) => Convert.ToBase64String(value);
}
