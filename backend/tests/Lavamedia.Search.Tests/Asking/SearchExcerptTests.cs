using Lavamedia.Search.Asking;

namespace Lavamedia.Search.Tests.Asking;

public sealed class SearchExcerptTests
{
    private const string Text =
        "Un volcan dort. Sous le glacier, la lave monte sans que personne ne le sache, puis la nuit tombe sur un village qui dort encore, loin de la côte et de ses feux.\nLe matin vient.";

    [Theory]
    [InlineData("\uE000glacier\uE001, la lave monte", "Sous le \uE000glacier\uE001, la lave monte …")]
    [InlineData("\uE000volcan\uE001 dort", "Un \uE000volcan\uE001 dort.")]
    [InlineData(
        "tombe sur un \uE000village\uE001 qui dort",
        "… tombe sur un \uE000village\uE001 qui dort encore, loin de la côte et de ses feux."
    )]
    [InlineData("Le \uE000matin\uE001 vient.", "Le \uE000matin\uE001 vient.")]
    [InlineData(
        "\uE000volcan\uE001 dort … \uE000matin\uE001 vient",
        "Un \uE000volcan\uE001 dort … \uE000matin\uE001 vient."
    )]
    [InlineData("de ses \uE000feux\uE001.\nLe matin", "… de ses \uE000feux\uE001. Le matin vient.")]
    public void A_passage_begins_with_a_sentence_or_says_that_it_does_not(string cut, string passage) =>
        SearchExcerpt.Complete(cut, Text).ShouldBe(passage);

    [Fact]
    public void What_is_not_in_the_text_is_left_as_it_is() =>
        SearchExcerpt.Complete("ailleurs", Text).ShouldBe("ailleurs");
}
