using System.Text.Json;
using Lavamedia.GraphQL.Types.Annotated.Scalars;

namespace Lavamedia.GraphQL.Tests.Annotated;

public sealed class Base64StringCodecTests
{
    private readonly Base64StringCodec codec = new();

    [Theory]
    [InlineData("", new byte[0])]
    [InlineData("AA==", new byte[] { 0 })]
    [InlineData("/+8B", new byte[] { 255, 239, 1 })]
    public void Bytes_go_through_as_they_are(string text, byte[] bytes)
    {
        codec.ReadJson(JsonSerializer.SerializeToElement(text), null).Value.ShouldBeOfType<byte[]>().ShouldBe(bytes);

        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream))
        {
            codec.TryWrite(bytes, writer, out _).ShouldBeTrue();
        }

        JsonSerializer.Deserialize<string>(stream.ToArray()).ShouldBe(text);
    }

    [Theory]
    [InlineData("\"AA\"")]
    [InlineData("\"A===\"")]
    [InlineData("\"été!\"")]
    [InlineData("[65]")]
    public void What_is_no_Base64_is_refused(string json) =>
        codec
            .ReadJson(JsonSerializer.Deserialize<JsonElement>(json), null)
            .Error.ShouldStartWith("Base64String cannot represent value: ");
}
