using Lavamedia.Seo.Scoring;
using Lavamedia.Seo.Scoring.Texts;

namespace Lavamedia.Seo.Tests.Scoring;

/// <summary>How texts are counted, in both languages.</summary>
public sealed class ProseTests
{
    [Theory]
    [InlineData("fr", "porte", 1)]
    [InlineData("fr", "volcan", 2)]
    [InlineData("fr", "été", 2)]
    [InlineData("fr", "parlent", 1)]
    [InlineData("fr", "lumière", 2)]
    [InlineData("fr", "le", 1)]
    [InlineData("en", "light", 1)]
    [InlineData("en", "house", 1)]
    [InlineData("en", "table", 2)]
    [InlineData("en", "volcano", 3)]
    public void Syllables_are_those_that_are_spoken(string locale, string word, int count) =>
        Syllables.Count(locale, word).ShouldBe(count);

    [Fact]
    public void Sentences_end_with_signs_and_with_blocks()
    {
        var prose = Prose.Read("fr", "Intertitre\nLa mer monte. Monte-t-elle ? Elle a pris 1,5 mètre… L’eau !");
        prose.Sentences.ShouldBe(5);
        prose.Words.ShouldBe(12);
        prose.Ease.ShouldBeNull("a few lines say nothing");
    }

    [Theory]
    [InlineData(
        "fr",
        "Le chat dort. La mer est bleue. Il pleut sur la ville. On rit. ",
        "L’institutionnalisation systématique des réglementations intercommunautaires nécessite vraisemblablement une reconsidération méthodologique approfondie des responsabilités administratives préalablement déterminées. "
    )]
    [InlineData(
        "en",
        "The cat is asleep. The sea is blue. It rains on the town. We laugh. ",
        "The institutionalisation of international regulatory responsibilities necessitates comprehensive methodological reconsideration of administrative capabilities previously determined. "
    )]
    public void Plain_words_in_short_sentences_read_easier(string locale, string easy, string hard)
    {
        var ease = Prose.Read(locale, string.Concat(Enumerable.Repeat(easy, 6))).Ease.ShouldNotBeNull();
        var treatise = Prose.Read(locale, string.Concat(Enumerable.Repeat(hard, 6))).Ease.ShouldNotBeNull();
        ease.ShouldBeGreaterThan(70);
        treatise.ShouldBeLessThan(30);
    }

    [Theory]
    [InlineData("Les volcans d’Islande", "volcan islande", true)]
    [InlineData("L’ÉTAT contre l'eau", "état eau", true)]
    [InlineData("Au phare", "phare breton", false)]
    public void Key_phrases_are_found_whatever_their_accents_and_endings(string text, string phrase, bool found) =>
        new SeoPage("fr", SeoText.Read("fr", body: null)) { KeyPhrase = phrase }
            .Mentions(text)
            .ShouldBe(found);

    [Fact]
    public void Widths_are_those_of_the_letters()
    {
        TextWidth.OfTitle("iiii").ShouldBeLessThan(TextWidth.OfTitle("WWWW") / 4);
        TextWidth.OfTitle("été").ShouldBe(TextWidth.OfTitle("ete"));
        TextWidth.OfTitle("Hamburgefonts").ShouldBe(137);
    }
}
