using System.Text.Json;
using Lavamedia.GraphQL.Types.Annotated.Scalars;
using Lavamedia.GraphQL.Types.Scalars;

namespace Lavamedia.GraphQL.Tests.Annotated;

/// <summary>Scalars that are written as strings.</summary>
public sealed class TextCodecTests
{
    private static readonly Dictionary<string, ScalarCodec> Codecs = new()
    {
        ["URL"] = new UrlCodec(),
        ["URI"] = new UriCodec(),
        ["EmailAddress"] = new EmailAddressCodec(),
        ["LocalTime"] = new LocalTimeCodec(),
        ["Locale"] = new LocaleCodec(),
    };

    [Theory]
    [InlineData("URL", "https://lavamedia.example/a%20b?c=d#e")]
    [InlineData("URL", "https://été.example/volcan")]
    [InlineData("URL", "mailto:redaction@lavamedia.example")]
    [InlineData("URI", "/articles/a")]
    [InlineData("EmailAddress", "redaction@lavamedia.example")]
    [InlineData("EmailAddress", "o'hara+alerts@news.lavamedia.example")]
    [InlineData("EmailAddress", "root@localhost")]
    [InlineData("LocalTime", "09:30:00")]
    [InlineData("LocalTime", "23:59:59")]
    [InlineData("Locale", "zh-Hant-TW")]
    public void A_value_goes_through_as_it_is(string scalar, string text)
    {
        var value = Read(scalar, text).Value.ShouldNotBeNull();

        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream))
        {
            Codecs[scalar].TryWrite(value, writer, out _).ShouldBeTrue();
        }

        JsonSerializer.Deserialize<string>(stream.ToArray()).ShouldBe(text);
    }

    [Theory]
    [InlineData("URL", "/articles/a")]
    [InlineData("URL", "lavamedia.example")]
    [InlineData("URL", "//lavamedia.example/a")]
    [InlineData("URL", "")]
    [InlineData("EmailAddress", "redaction")]
    [InlineData("EmailAddress", "a@b@c")]
    [InlineData("EmailAddress", "redaction@-lavamedia.example")]
    [InlineData("EmailAddress", "redaction@lavamedia..example")]
    [InlineData("EmailAddress", "redaction@lavamedia.example\n")]
    [InlineData("EmailAddress", "Rédaction <redaction@lavamedia.example>")]
    [InlineData("LocalTime", "9:30:00")]
    [InlineData("LocalTime", "24:00:00")]
    [InlineData("LocalTime", "09:30")]
    [InlineData("Locale", "français")]
    public void What_is_no_value_is_refused(string scalar, string text) =>
        Read(scalar, text)
            .Error.ShouldBe($"{scalar} cannot represent value: {JsonSerializer.Serialize(text, Relaxed)}");

    [Fact]
    public void An_address_that_could_not_be_sent_to_is_refused()
    {
        Read("EmailAddress", $"{new string('a', 242)}@example.com").Error.ShouldBeNull();
        Read("EmailAddress", $"{new string('a', 243)}@example.com").Error.ShouldNotBeNull();
    }

    private static JsonSerializerOptions Relaxed { get; } =
        new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static CoercionResult Read(string scalar, string text) =>
        Codecs[scalar].ReadJson(JsonSerializer.SerializeToElement(text), null);
}
