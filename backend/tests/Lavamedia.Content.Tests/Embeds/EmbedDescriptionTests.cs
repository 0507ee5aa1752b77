using System.Text.Json;
using Lavamedia.Content.Embeds;
using Microsoft.Extensions.DependencyInjection;

namespace Lavamedia.Content.Tests.Embeds;

public sealed class EmbedDescriptionTests(ContentFixture newsroom) : IClassFixture<ContentFixture>
{
    private const string Video = "https://www.youtube.com/watch?v=abcdefghijk";

    [Fact]
    public void Words_are_taken_and_html_is_left() =>
        Read("""{"title":" La coulée ","author_name":"Volcans","html":"<script>alert(1)</script>"}""")
            .ShouldBe(new EmbedDescription(Video, "YouTube", "La coulée", "Volcans"));

    [Theory]
    [InlineData("[]")]
    [InlineData("\"nothing\"")]
    [InlineData("""{"title":"","author_name":7}""")]
    public void What_a_site_does_not_say_is_missing(string answer) =>
        Read(answer).ShouldBe(new EmbedDescription(Video, "YouTube"));

    [Fact]
    public void A_title_without_end_is_cut() =>
        Read(JsonSerializer.Serialize(new { title = new string('a', 5000) })).Title!.Length.ShouldBe(300);

    [Theory]
    [InlineData("https://evil.example/watch?v=abcdefghijk")]
    [InlineData("http://169.254.169.254/latest/meta-data")]
    [InlineData("nonsense")]
    public async Task F7_other_addresses_are_not_asked(string url) =>
        (
            await newsroom.Host.Services.GetRequiredService<DescribeEmbed>().ExecuteAsync(url, CancellationToken.None)
        ).ShouldBeNull();

    [Fact]
    public async Task A_site_without_an_endpoint_is_named() =>
        (
            await newsroom
                .Host.Services.GetRequiredService<DescribeEmbed>()
                .ExecuteAsync("https://datawrapper.dwcdn.net/aBcD1/", CancellationToken.None)
        ).ShouldBe(new EmbedDescription("https://datawrapper.dwcdn.net/aBcD1/", "Datawrapper"));

    private static EmbedDescription Read(string answer) =>
        EmbedDescription.Read(Video, "YouTube", JsonDocument.Parse(answer).RootElement);
}
