using Lavamedia.Search.Asking;
using Lavamedia.Search.Documents;

namespace Lavamedia.Search.Tests.Asking;

public sealed class SearchTextTests
{
    [Theory]
    [InlineData("lave", "('lave':*)")]
    [InlineData("Lave Volcan ", "('lave') & ('volcan')")]
    [InlineData("lave -volcan", "('lave') & !('volcan')")]
    [InlineData("\"lac de cratère\"", "('lac' <-> 'de' <-> 'cratère')")]
    [InlineData("« lac de cratère » été", "('lac' <-> 'de' <-> 'cratère') & ('été':*)")]
    [InlineData("-\"eau douce\" mer ", "!('eau' <-> 'douce') & ('mer')")]
    public void Words_phrases_and_exclusions_are_told_apart(string typed, string query) =>
        SearchText.Parse(typed).ToQuery().ShouldBe(query);

    [Theory]
    [InlineData("l'éruption ", "('éruption')")]
    [InlineData("l’éruption ", "('éruption')")]
    [InlineData("qu’elle ", "('elle')")]
    [InlineData("aujourd'hui ", "('aujourd' <-> 'hui')")]
    [InlineData("arc-en-ciel ", "('arc' <-> 'en' <-> 'ciel')")]
    public void An_elided_article_is_left_out_and_what_belongs_together_stays_so(string typed, string query) =>
        SearchText.Parse(typed).ToQuery().ShouldBe(query);

    [Theory]
    [InlineData("jeux ", "('jeux' | 'jeu')")]
    [InlineData("jeux", "('jeux':* | 'jeu')")]
    [InlineData("élus ", "('élus' | 'élu')")]
    [InlineData("travail ", "('travail' | 'travaux')")]
    [InlineData("publié ", "('publié' | 'publiée')")]
    [InlineData("armées ", "('armées' | 'armé')")]
    [InlineData("-cinéma lac ", "!('cinéma' | 'cinémas') & ('lac')")]
    [InlineData("\"jeux de société\" ", "(('jeux' | 'jeu') <-> 'de' <-> ('société' | 'sociétée'))")]
    public void Forms_that_French_readers_take_for_one_are_searched_together(string typed, string query) =>
        SearchText.Parse(typed).ToQuery(SearchConfigurations.French).ShouldBe(query);

    [Fact]
    public void Words_of_phrases_can_be_looked_for_apart() =>
        SearchText
            .Parse("\"eau douce\" -\"sel de mer\" -lac ")
            .ToQuery(isApart: true)
            .ShouldBe("('eau' & 'douce') & !('lac')");

    [Fact]
    public void What_means_the_same_is_an_alternative_and_the_longest_is_meant()
    {
        var text = SearchText.Parse("train rapide brest ");
        string[][] express =
        [
            ["tgv"],
        ];
        string[][] wagon =
        [
            ["wagon"],
        ];
        text.With([new SearchSynonym(0, 1, wagon), new SearchSynonym(0, 2, express)])
            .ToQuery()
            .ShouldBe("((('train') & ('rapide')) | ('tgv')) & ('brest')");
    }

    [Theory]
    [InlineData("'); DROP TABLE users; --")]
    [InlineData("a & | ! <-> :* ( ' \\")]
    [InlineData("\"")]
    [InlineData("-")]
    [InlineData("--- «»")]
    [InlineData("\u0000\uD800\uFFFF")]
    public void F2_nothing_that_is_typed_is_more_than_words(string typed)
    {
        var query = SearchText.Parse(typed).ToQuery();
        foreach (var quoted in query.Split('\'').Where((_, place) => place % 2 == 1))
        {
            quoted.ShouldAllBe(letter => char.IsLetterOrDigit(letter));
        }

        (query.Count(letter => letter == '\'') % 2).ShouldBe(0);
    }

    [Theory]
    [InlineData("", true)]
    [InlineData("   ", true)]
    [InlineData("!?", true)]
    [InlineData("-volcan", true)]
    [InlineData("volcan", false)]
    public void Who_only_excludes_looks_for_nothing(string typed, bool isEmpty) =>
        SearchText.Parse(typed).IsEmpty.ShouldBe(isEmpty);

    [Fact]
    public void A_long_text_is_cut()
    {
        var text = SearchText.Parse(string.Join(' ', Enumerable.Range(0, 10_000)));
        text.ToQuery().Length.ShouldBeLessThan(1_000);
    }

    [Fact]
    public void A_correction_reads_like_what_was_typed() =>
        SearchText
            .Parse("volcn -mer \"lac gele\"")
            .With(new Dictionary<string, string> { ["volcn"] = "volcan", ["gele"] = "gelé" })
            .ToString()
            .ShouldBe("volcan -mer \"lac gelé\"");
}
