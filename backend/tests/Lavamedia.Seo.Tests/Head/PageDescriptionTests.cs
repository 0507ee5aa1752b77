using System.Text.Json;
using Lavamedia.Seo.Head;

namespace Lavamedia.Seo.Tests.Head;

/// <summary>What is shown below the title of a page in search results.</summary>
public sealed class PageDescriptionTests
{
    private const string Long =
        "La lampe du phare tourne encore chaque nuit au-dessus des roches, et personne ne monte plus les deux cents marches qui mènent jusqu’à elle. La barque attend au quai.";

    [Fact]
    public void What_was_written_for_it_comes_first_and_the_standfirst_next()
    {
        PageDescription.Of("Écrit.", "Le chapô.", Paragraphs(Long)).ShouldBe("Écrit.");
        PageDescription.Of(" ", "Le chapô.", Paragraphs(Long)).ShouldBe("Le chapô.");
        PageDescription.Of(null, null, body: null).ShouldBeNull();
        PageDescription.Of(null, null, Paragraphs("  ")).ShouldBeNull();
    }

    [Fact]
    public void The_beginning_of_a_text_has_whole_words_and_no_open_sign()
    {
        var beginning = PageDescription.Of(null, null, Paragraphs(Long))!;
        beginning.Length.ShouldBeLessThanOrEqualTo(PageDescription.Longest);
        beginning.ShouldEndWith("’à elle.");
        Long.ShouldStartWith(beginning.TrimEnd('…'));

        var sentence = new string('a', 40) + " " + new string('b', 40) + " fini, " + new string('c', 60);
        PageDescription.Of(null, null, Paragraphs(sentence))!.ShouldEndWith(" fini…");
        PageDescription.Of(null, null, Paragraphs(new string('i', 400)))!.Length.ShouldBe(PageDescription.Longest - 1);
        // What is wide is cut sooner: search results have two lines, not so many characters.
        PageDescription.Of(null, null, Paragraphs(new string('W', 400)))!.Length.ShouldBeLessThan(80);
    }

    [Fact]
    public void Short_paragraphs_follow_one_another_and_notes_stay_out()
    {
        PageDescription
            .Of(null, null, Paragraphs("Un premier\u00a0: deux.", "Un second."))
            .ShouldBe("Un premier\u00a0: deux. Un second.");
        var note = JsonSerializer.SerializeToElement(
            new
            {
                type = "doc",
                content = new object[]
                {
                    new
                    {
                        type = "paragraph",
                        content = new object[]
                        {
                            new { type = "text", text = "Le phare" },
                            new { type = "footnote", content = new[] { new { type = "text", text = "Une note" } } },
                            new { type = "hardBreak" },
                            new { type = "text", text = "veille." },
                        },
                    },
                },
            }
        );
        PageDescription.Of(null, null, note).ShouldBe("Le phare veille.");
    }

    private static JsonElement Paragraphs(params string[] texts) =>
        JsonSerializer.SerializeToElement(
            new
            {
                type = "doc",
                content = texts.Select(text => new
                {
                    type = "paragraph",
                    content = new[] { new { type = "text", text } },
                }),
            }
        );
}
