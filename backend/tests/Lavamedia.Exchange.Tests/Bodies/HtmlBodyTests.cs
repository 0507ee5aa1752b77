using Lavamedia.Exchange.Bodies;

namespace Lavamedia.Exchange.Tests.Bodies;

/// <summary>Holds the way from HTML to the document of the editor.</summary>
public sealed class HtmlBodyTests
{
    [Theory]
    [InlineData("<p>Un <b>mot</b> et\n <em>un autre</em>.</p>", "p(Un {bold:mot} et {italic:un autre}.)")]
    [InlineData("<p>a<br>b</p><p></p><p>&nbsp;c</p>", "p(abr()b)p(\u00a0c)")]
    [InlineData("<h1>Un</h1><h2>Deux</h2><h6>Six</h6>", "h[2](Un)h[2](Deux)h[4](Six)")]
    [InlineData("<ul><li>a<ul><li>b</li></ul></li></ul>", "ul(li(p(a)ul(li(p(b)))))")]
    [InlineData("<ul><li>a</li><ul><li>b</li></ul></ul>", "ul(li(p(a)ul(li(p(b)))))")]
    [InlineData("<ol start='3'><li><p>a</p></li><li></li></ol>", "ol[3](li(p(a)))")]
    [InlineData("<li><h3>x</h3></li>", "h[3](x)")]
    [InlineData("<ul><li><h3>x</h3></li></ul>", "ul(li(p()h[3](x)))")]
    [InlineData("<blockquote><p>dit</p><cite>Ada</cite></blockquote>", "quote[Ada](p(dit))")]
    [InlineData("<p>H<sub>2</sub>O, XX<sup>e</sup></p>", "p(H{subscript:2}O, XX{superscript:e})")]
    [InlineData(
        "<table><caption>C</caption><tr><th colspan='2'>a</th></tr><tr><td>b<p>c</p></td><td></td></tr></table>",
        "table[C](tableRow(tableHeader[2](p(a)))tableRow(tableCell(p(b)p(c))tableCell(p())))"
    )]
    [InlineData(
        "<p>Un<a href='#fn:1'><sup>1</sup></a> mot.</p><div class='footnotes'><ol><li id='fn:1'><p>Une <i>note</i>. <a href='#fnref:1'>↩</a></p></li></ol></div>",
        "p(Unfootnote(Une {italic:note}.) mot.)"
    )]
    [InlineData(
        "<iframe src='//www.youtube.com/embed/aqz-KE-bpKQ'></iframe>",
        "embed[https://www.youtube.com/watch?v=aqz-KE-bpKQ]()"
    )]
    [InlineData("<pre><code class='language-php'>a\n  b</code></pre>", "code[php](a\n  b)")]
    [InlineData("<p><code><b>x</b></code></p>", "p({code:x})")]
    [InlineData("<p><a href='https://x.example/'>y</a></p>", "p({https://x.example/:y})")]
    [InlineData("<p><a name='top'>y</a></p>", "p(y)")]
    [InlineData("<div>a<div>b</div>c</div>", "p(a)p(b)p(c)")]
    [InlineData("<p><span style='color:red'><font>x</font></span></p>", "p(x)")]
    [InlineData("text", "p(text)")]
    [InlineData("  \n ", "")]
    [InlineData("<hr/>", "hr()")]
    public void What_a_body_can_have_comes_without_a_remark(string html, string expected)
    {
        var body = HtmlBody.Convert(html, KnownReferences.Create());

        BodySketch.Of(body.Document).ShouldBe(expected);
        body.Unmapped.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("<p>un <u>mot</u></p>", "p(un mot)", "mark:u", "text")]
    [InlineData("<dl><dt>a</dt><dd>b</dd></dl>", "p({bold:a})p(b)", "definition list", "paragraphs")]
    [InlineData("<form><p>x</p><input name=a></form>", "p(x)", "element:form", "content")]
    [InlineData("<p>x</p><script>alert(1)</script>", "p(x)", "element:script", null)]
    [InlineData("<p><a href='javascript:alert(1)'>x</a></p>", "p(x)", "link", "text")]
    [InlineData("<marquee>x</marquee>", "p(x)", "element:marquee", "content")]
    [InlineData(
        "<iframe src='https://elsewhere.example/map'></iframe>",
        "p({https://elsewhere.example/map:https://elsewhere.example/map})",
        "embed",
        "link"
    )]
    public void What_a_body_cannot_have_is_kept_as_it_can_and_listed(
        string html,
        string expected,
        string kind,
        string? kept
    )
    {
        var body = HtmlBody.Convert(html, KnownReferences.Create());

        BodySketch.Of(body.Document).ShouldBe(expected);
        body.Unmapped[0].Kind.ShouldBe(kind);
        body.Unmapped[0].Kept.ShouldBe(kept);
        body.Unmapped[0].Excerpt.ShouldNotBeEmpty();
    }

    [Theory]
    [InlineData(
        "<p>a <img src='/wp-content/uploads/2008/11/boat.jpg' alt='Un bateau'> b</p>",
        "p(a)image[59][Un bateau]()p(b)"
    )]
    [InlineData("<img class='wp-image-59' src='https://cdn.example/other.jpg'>", "image[59]()")]
    [InlineData(
        "<img src='https://i0.wp.com/www.example.org/wp-content/uploads/2008/11/boat-300x200.jpg?w=300'>",
        "image[59]()"
    )]
    [InlineData(
        "<figure><a href='https://www.example.org/wp-content/uploads/2008/11/boat.jpg'><img src='/wp-content/uploads/2008/11/boat-300x200.jpg'></a><figcaption>Le <b>soir</b></figcaption></figure>",
        "image[59][Le soir]()"
    )]
    public void Pictures_are_those_of_the_library_at_any_size_and_address(string html, string expected)
    {
        var body = HtmlBody.Convert(html, KnownReferences.Create());

        BodySketch.Of(body.Document).ShouldBe(expected);
        body.Unmapped.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("<video src='/wp-content/uploads/2008/11/sea.mp4'></video>", "video[61]()")]
    [InlineData(
        "<figure class='wp-block-video'><video controls poster='/wp-content/uploads/2008/11/boat.jpg' src='https://www.example.org/wp-content/uploads/2008/11/sea.mp4'></video><figcaption>La <b>mer</b></figcaption></figure>",
        "video[61][59][La mer]()"
    )]
    [InlineData("<video><source src='/wp-content/uploads/2008/11/sea.mp4' type='video/mp4'></video>", "video[61]()")]
    [InlineData(
        "<figure class='kg-card kg-video-card kg-width-wide' data-kg-thumbnail='/wp-content/uploads/2008/11/boat.jpg'><div class='kg-video-container'><video src='/wp-content/uploads/2008/11/sea.mp4' poster='https://img.spacergif.org/v1/640x360/0a/spacer.png'></video><div class='kg-video-overlay'><button>x</button></div><div><span>0:00</span></div></div><figcaption>La mer</figcaption></figure>",
        "video[61][59][La mer][wide]()"
    )]
    [InlineData(
        "<figure class='wp-block-audio'><audio controls src='/wp-content/uploads/2008/11/fog.mp3'></audio><figcaption>La corne</figcaption></figure>",
        "audio[62][La corne]()"
    )]
    [InlineData("<audio src='/wp-content/uploads/2008/11/fog.mp3' title='La brume'></audio>", "audio[62][La brume]()")]
    [InlineData(
        "<div class='kg-card kg-audio-card'><img src='' alt='audio-thumbnail' class='kg-audio-thumbnail kg-audio-hide'><div class='kg-audio-player-container'><audio src='https://www.example.org/wp-content/uploads/2008/11/fog.mp3' preload='metadata'></audio><div class='kg-audio-title'>La brume</div><div class='kg-audio-player'><button>x</button><span>0:00</span><div>/<span>3:20</span></div><input type='range'></div></div></div>",
        "audio[62][La brume]()"
    )]
    [InlineData(
        "<!-- wp:file {\"id\":63} --><div class=\"wp-block-file\"><a id=\"wp-block-file--media-1\" href=\"https://www.example.org/wp-content/uploads/2008/11/tides.pdf\">Les <b>marées</b></a><a href=\"https://www.example.org/wp-content/uploads/2008/11/tides.pdf\" class=\"wp-block-file__button wp-element-button\" download>Télécharger</a></div><!-- /wp:file -->",
        "file[63][Les marées]()"
    )]
    [InlineData(
        "<div class=\"wp-block-file\"><object class=\"wp-block-file__embed\" data=\"/wp-content/uploads/2008/11/tides.pdf\" type=\"application/pdf\"></object><a href=\"/wp-content/uploads/2008/11/tides.pdf\">Les marées</a></div>",
        "file[63][Les marées]()"
    )]
    [InlineData(
        "<div class='kg-card kg-file-card'><a class='kg-file-card-container' href='https://www.example.org/wp-content/uploads/2008/11/tides.pdf' title='Download' download><div class='kg-file-card-contents'><div class='kg-file-card-title'>Les marées</div><div class='kg-file-card-caption'>Toute l’année</div><div class='kg-file-card-metadata'><div class='kg-file-card-filename'>tides.pdf</div><div class='kg-file-card-filesize'>240 KB</div></div></div><div class='kg-file-card-icon'><svg></svg></div></a></div>",
        "file[63][Les marées][Toute l’année]()"
    )]
    public void Films_recordings_and_files_are_those_of_the_library(string html, string expected)
    {
        var body = HtmlBody.Convert(html, KnownReferences.Create());

        BodySketch.Of(body.Document).ShouldBe(expected);
        body.Unmapped.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("<audio src='/wp-content/uploads/2008/11/sea.mp4'></audio>", "audio")]
    [InlineData("<video src='/wp-content/uploads/2008/11/fog.mp3'></video>", "video")]
    public void A_film_is_not_taken_for_a_recording(string html, string kind)
    {
        var body = HtmlBody.Convert(html, KnownReferences.Create());

        body.Unmapped.ShouldHaveSingleItem().Kind.ShouldBe(kind);
    }

    [Fact]
    public void A_film_is_not_taken_for_a_picture()
    {
        var body = HtmlBody.Convert("<img src='/wp-content/uploads/2008/11/sea.mp4'>", KnownReferences.Create());

        body.Unmapped.ShouldHaveSingleItem().Kind.ShouldBe("image");
    }

    [Fact]
    public void A_picture_that_is_not_in_the_library_becomes_a_link_to_where_it_was()
    {
        var body = HtmlBody.Convert("<img src='https://elsewhere.example/x.jpg' alt='Un x'>", KnownReferences.Create());

        BodySketch.Of(body.Document).ShouldBe("p({https://elsewhere.example/x.jpg:Un x})");
        body.Unmapped.ShouldHaveSingleItem().Kind.ShouldBe("image");
    }

    [Theory]
    [InlineData("/2008/11/un-bateau/", "/articles/un-bateau")]
    [InlineData("http://example.org/2008/11/un-bateau#suite", "/articles/un-bateau#suite")]
    [InlineData("https://www.example.org/?p=7", "/articles/un-bateau")]
    [InlineData("https://example.org", "/")]
    [InlineData("#notes", "#notes")]
    [InlineData("mailto:a@example.org", "mailto:a@example.org")]
    public void Links_into_the_old_site_lead_to_the_new_address(string href, string expected)
    {
        var body = HtmlBody.Convert($"<a href='{href}'>x</a>", KnownReferences.Create());

        BodySketch.Of(body.Document).ShouldBe($"p({{{expected}:x}})");
        body.Unmapped.ShouldBeEmpty();
    }

    [Fact]
    public void A_link_to_what_was_not_imported_stays_and_is_listed()
    {
        var body = HtmlBody.Convert("<a href='/shop/hat/'>x</a>", KnownReferences.Create());

        BodySketch.Of(body.Document).ShouldBe("p({https://www.example.org/shop/hat/:x})");
        body.Unmapped.ShouldHaveSingleItem().Kind.ShouldBe("link to what was not imported");
    }

    [Fact]
    public void Nesting_without_end_is_unwrapped_and_stays_valid()
    {
        var html = string.Concat(Enumerable.Repeat("<blockquote><ul><li><table><tr><td>", 40)) + "x";

        BodySketch.Of(HtmlBody.Convert(html, KnownReferences.Create()).Document).ShouldContain("x");
    }
}
