using Lavamedia.Exchange.Tests.Bodies;
using Lavamedia.Exchange.WordPress;

namespace Lavamedia.Exchange.Tests.WordPress;

/// <summary>Holds what is special in texts of WordPress: shortcodes, blocks, and paragraphs marked by empty lines.</summary>
public sealed class WordPressBodyTests
{
    private const string Boat = "https://www.example.org/wp-content/uploads/2008/11/boat.jpg";

    [Theory]
    [InlineData("un\n\ndeux\ntrois", "p(un)p(deuxbr()trois)")]
    [InlineData("un <b>mot\n\nautre</b>", "p(un {bold:mot})p({bold:autre})")]
    [InlineData("un\n<blockquote>a\n\nb</blockquote>\ndeux", "p(un)quote(p(a)p(b))p(deux)")]
    [InlineData("Il dit [sic] et [...] puis [[gallery]].", "p(Il dit [sic] et [...] puis [gallery].)")]
    [InlineData("<pre>[gallery ids=\"1\"]</pre>", "code([gallery ids=\"1\"])")]
    [InlineData("[code lang=\"php\"]a &lt; b[/code]", "code[php](a < b)")]
    [InlineData(
        "[caption id=\"attachment_59\" width=\"300\"]<img src=\"" + Boat + "\" alt=\"Un bateau\" /> Le soir[/caption]",
        "image[59][Un bateau][Le soir]()"
    )]
    [InlineData(
        "[caption width=\"3\" caption=\"Le soir\"]<img src=\"" + Boat + "\" />[/caption]",
        "image[59][Le soir]()"
    )]
    [InlineData("<!-- wp:paragraph -->\n<p>a\nb</p>\n<!-- /wp:paragraph -->", "p(a b)")]
    [InlineData(
        "<!-- wp:heading {\"level\":3} --><h3 class=\"wp-block-heading\">T</h3><!-- /wp:heading -->",
        "h[3](T)"
    )]
    [InlineData(
        "<!-- wp:list --><ul><!-- wp:list-item --><li>a</li><!-- /wp:list-item --></ul><!-- /wp:list -->",
        "ul(li(p(a)))"
    )]
    [InlineData(
        "<!-- wp:quote --><blockquote class=\"wp-block-quote\"><p>dit</p><cite>Ada</cite></blockquote><!-- /wp:quote -->",
        "quote[Ada](p(dit))"
    )]
    [InlineData(
        "<!-- wp:pullquote --><figure class=\"wp-block-pullquote\"><blockquote><p>On voit.</p><cite>Ada</cite></blockquote></figure><!-- /wp:pullquote -->",
        "pullQuote[Ada](On voit.)"
    )]
    [InlineData(
        "<!-- wp:image {\"id\":59} --><figure class=\"wp-block-image\"><img src=\""
            + Boat
            + "\" alt=\"\" class=\"wp-image-59\"/><figcaption class=\"wp-element-caption\">Le soir</figcaption></figure><!-- /wp:image -->",
        "image[59][Le soir]()"
    )]
    [InlineData(
        "<!-- wp:columns --><div class=\"wp-block-columns\"><!-- wp:column --><div><p>a</p></div><!-- /wp:column --></div><!-- /wp:columns -->",
        "p(a)"
    )]
    [InlineData("<!-- wp:separator --><hr class=\"wp-block-separator\"/><!-- /wp:separator -->", "hr()")]
    [InlineData("<!-- wp:code --><pre class=\"wp-block-code\"><code>a</code></pre><!-- /wp:code -->", "code(a)")]
    [InlineData("<!-- wp:verse --><pre class=\"wp-block-verse\">a\nb</pre><!-- /wp:verse -->", "p(abr()b)")]
    [InlineData(
        "<!-- wp:buttons --><div><!-- wp:button --><div class=\"wp-block-button\"><a href=\"/2008/11/un-bateau/\">Lire</a></div><!-- /wp:button --></div><!-- /wp:buttons -->",
        "p({/articles/un-bateau:Lire})"
    )]
    [InlineData("a<!--more-->b", "p(ab)")]
    [InlineData("un\n\nhttps://youtu.be/aqz-KE-bpKQ\n\ndeux", "p(un)embed[https://youtu.be/aqz-KE-bpKQ]()p(deux)")]
    [InlineData(
        "<!-- wp:embed --><figure class=\"wp-block-embed\"><div class=\"wp-block-embed__wrapper\">\nhttps://youtu.be/aqz-KE-bpKQ\n</div><figcaption>c</figcaption></figure><!-- /wp:embed -->",
        "embed[https://youtu.be/aqz-KE-bpKQ][c]()"
    )]
    [InlineData(
        "<!-- wp:table --><figure class=\"wp-block-table\"><table><tr><th>a</th><td>b</td></tr></table><figcaption>c</figcaption></figure><!-- /wp:table -->",
        "table[c](tableRow(tableHeader(p(a))tableCell(p(b))))"
    )]
    [InlineData(
        "<!-- wp:gallery --><figure class=\"wp-block-gallery alignwide\"><figure><img class=\"wp-image-59\" src=\"x.jpg\"/><figcaption>c</figcaption></figure><figure><img class=\"wp-image-59\" src=\"y.jpg\"/></figure></figure><!-- /wp:gallery -->",
        "gallery(image[59][c][wide]()image[59][wide]())"
    )]
    [InlineData(
        "<p>Un<sup data-fn=\"x\" class=\"fn\"><a href=\"#x\">1</a></sup></p><!-- wp:footnotes /--><ol class=\"wp-block-footnotes\"><li id=\"x\">Une note.</li></ol>",
        "p(Unfootnote(Une note.))"
    )]
    public void What_a_body_can_have_comes_without_a_remark(string text, string expected)
    {
        var body = WordPressBody.Convert(text, KnownReferences.Create());

        BodySketch.Of(body.Document).ShouldBe(expected);
        body.Unmapped.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("[video mp4=\"https://www.example.org/wp-content/uploads/2008/11/sea.mp4\"][/video]", "video[61]()")]
    [InlineData("[audio src=\"https://www.example.org/wp-content/uploads/2008/11/fog.mp3\" /]", "audio[62]()")]
    [InlineData(
        "<!-- wp:audio {\"id\":62} --><figure class=\"wp-block-audio\"><audio controls src=\"https://www.example.org/wp-content/uploads/2008/11/fog.mp3\"></audio></figure><!-- /wp:audio -->",
        "audio[62]()"
    )]
    public void A_recording_that_was_imported_stands_where_it_stood(string text, string expected)
    {
        var body = WordPressBody.Convert(text, KnownReferences.Create());

        BodySketch.Of(body.Document).ShouldBe(expected);
        body.Unmapped.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("[contact-form-7 id=\"12\" title=\"Contact\"]", "", "shortcode:contact-form-7", null)]
    [InlineData("[button url=\"x\"]Lire[/button]", "p(Lire)", "shortcode:button", "content")]
    [InlineData("un\n[sitemap]\ndeux", "p(unbr()[sitemap]br()deux)", "shortcode:sitemap", "text")]
    [InlineData("[gallery ids=\"59,60\"]", "gallery(image[59]())", "image", null)]
    [InlineData("[gallery]", "", "shortcode:gallery", null)]
    [InlineData("[embed]https://vimeo.com/1[/embed]", "p({https://vimeo.com/1:https://vimeo.com/1})", "embed", "link")]
    [InlineData(
        "[audio mp3=\"https://x.example/a.mp3\"][/audio]",
        "p({https://x.example/a.mp3:https://x.example/a.mp3})",
        "audio",
        "link"
    )]
    [InlineData(
        "[video src=\"https://x.example/a.mp4\" /]",
        "p({https://x.example/a.mp4:https://x.example/a.mp4})",
        "video",
        "link"
    )]
    [InlineData("<!-- wp:latest-posts {\"postsToShow\":3} /-->", "", "block:latest-posts", null)]
    [InlineData(
        "<!-- wp:jetpack/slideshow --><div><p>a</p></div><!-- /wp:jetpack/slideshow -->",
        "p(a)",
        "block:jetpack/slideshow",
        "content"
    )]
    [InlineData("<!-- wp:block {\"ref\":12} /-->", "", "block:block", null)]
    [InlineData("a<!--nextpage-->b", "p(ab)", "page break", null)]
    public void What_a_body_cannot_have_is_listed(string text, string expected, string kind, string? kept)
    {
        var body = WordPressBody.Convert(text, KnownReferences.Create());

        BodySketch.Of(body.Document).ShouldBe(expected);
        var first = body.Unmapped[0];
        (first.Kind, first.Kept).ShouldBe((kind, kept));
        first.Excerpt.ShouldNotBeEmpty();
    }
}
