using Lavamedia.Platform.Slugs;

namespace Lavamedia.Platform.Tests.Slugs;

public sealed class SlugTests
{
    [Theory]
    [InlineData("L’été à l’île d’Yeu", "l-ete-a-l-ile-d-yeu")]
    [InlineData("Cœur de lave, œuvre d'art", "coeur-de-lave-oeuvre-d-art")]
    [InlineData("  « Où va-t-on ? » — 100 % français !  ", "ou-va-t-on-100-francais")]
    [InlineData("Ægir, Straße, Łódź, Þór", "aegir-strasse-lodz-thor")]
    [InlineData("Une année\u202F: 2026", "une-annee-2026")]
    [InlineData("E\u0301te\u0301", "ete")]
    [InlineData("東京 🌋", "sans-titre")]
    [InlineData("", "sans-titre")]
    public void A_title_becomes_a_slug(string title, string expected) => Slug.FromTitle(title).ShouldBe(expected);

    [Fact]
    public void Whatever_the_title_the_slug_is_valid_and_makes_itself_again()
    {
        var random = new Random(20261122);
        for (var round = 0; round < 2000; round++)
        {
            var title = new string([.. Enumerable.Range(0, random.Next(400)).Select(_ => (char)random.Next(0x10000))]);

            var slug = Slug.FromTitle(title);

            Slug.IsValid(slug).ShouldBeTrue(slug);
            Slug.FromTitle(slug).ShouldBe(slug);
        }
    }

    [Theory]
    [InlineData("a--b")]
    [InlineData("-a")]
    [InlineData("a-")]
    [InlineData("É")]
    [InlineData("A")]
    [InlineData("a/b")]
    [InlineData("a\n")]
    [InlineData("")]
    public void Anything_else_is_no_slug(string text) => Slug.IsValid(text).ShouldBeFalse();

    [Fact]
    public void A_suggestion_is_free_and_not_too_long()
    {
        var slug = new string('a', Slug.MaximumLength);
        var taken = new HashSet<string> { slug, new string('a', Slug.MaximumLength - 2) + "-2" };

        var suggestion = Slug.Suggest(slug, taken);

        suggestion.ShouldEndWith("-3");
        Slug.IsValid(suggestion).ShouldBeTrue();
    }
}
