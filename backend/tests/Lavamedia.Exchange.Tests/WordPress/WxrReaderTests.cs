using Lavamedia.Exchange.Importing.Sources;
using Lavamedia.Exchange.WordPress;

namespace Lavamedia.Exchange.Tests.WordPress;

/// <summary>Holds that exports as they really are can be read: cut off, badly escaped, from other versions.</summary>
public sealed class WxrReaderTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("lavamedia-wxr-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void Bare_ampersands_entities_of_html_control_characters_and_unknown_prefixes_are_read()
    {
        var items = Items(
            """
            <item><title>Tom & Jerry &eacute;&nbsp;2 < 3 &amp; 4</title><wp:post_id>1</wp:post_id>
            <yoast:thing xx:y="a & b">1</yoast:thing>
            <content:encoded><![CDATA[a <b>&</b> ]]]]><![CDATA[> b]]></content:encoded></item>
            """.Replace("Jerry", "Jerry\u0001\u000b", StringComparison.Ordinal)
        );

        var item = items.ShouldHaveSingleItem().ShouldBeOfType<ImportedItem>();
        item.Title.ShouldBe("Tom & Jerry é\u00a02 < 3 & 4");
        item.Text.Value.ShouldBe("a <b>&</b> ]]> b");
    }

    [Fact]
    public void An_item_that_is_cut_off_or_broken_is_named_with_its_line_and_the_others_are_read()
    {
        var items = Items(
            """
            <item><title>Un</title></item>
            <item><title>Deux</titel></item>
            <item><title>Trois</title>
            <item><title>Quatre</title></item>
            <item><title>Cinq</title><content:encoded><![CDATA[...
            """,
            end: string.Empty
        );

        items
            .Select(record => record is ImportedItem item ? item.Title : ((LeftOut)record).Name)
            .ShouldBe(["Un", "<item> in line 5", "<item> in line 6", "Quatre", "<item> in line 8"]);
        items.OfType<LeftOut>().ShouldAllBe(leftOut => leftOut.IsFailure);
    }

    [Fact]
    public void Terms_are_taken_from_the_head_and_from_items_each_once()
    {
        var records = Read(
            """
            <wp:author><wp:author_login>ada</wp:author_login><wp:author_display_name>Ada L.</wp:author_display_name></wp:author>
            <wp:category><wp:category_nicename>mer</wp:category_nicename><wp:cat_name>Mer</wp:cat_name></wp:category>
            <wp:term><wp:term_taxonomy>series</wp:term_taxonomy><wp:term_slug>s</wp:term_slug><wp:term_name>S</wp:term_name></wp:term>
            <item><title>Un</title><dc:creator>ada</dc:creator>
            <category domain="category" nicename="mer">Mer</category>
            <category domain="category" nicename="ile">Île</category>
            <category domain="post_tag" nicename="vent">Vent</category></item>
            """
        );

        records.OfType<ImportedAuthor>().Select(author => author.Name).ShouldBe(["Ada L."]);
        records.OfType<ImportedCategory>().Select(category => category.ExternalId).ShouldBe(["mer", "ile"]);
        records.OfType<ImportedTag>().Select(tag => tag.Name).ShouldBe(["Vent"]);
        records.OfType<LeftOut>().ShouldHaveSingleItem().Reason.Kind.ShouldBe("taxonomy:series");
        records.OfType<ImportedItem>().ShouldHaveSingleItem().CategoryIds.ShouldBe(["mer", "ile"]);
    }

    [Theory]
    [InlineData("<wp:status>publish</wp:status>", "Published")]
    [InlineData("<wp:status>future</wp:status>", "Scheduled")]
    [InlineData("<wp:status>pending</wp:status>", "Draft")]
    [InlineData("<wp:status>private</wp:status>", "Draft")]
    [InlineData("<wp:status>publish</wp:status><wp:post_password>x</wp:post_password>", "Draft")]
    public void Nothing_becomes_more_public_than_it_was(string fields, string expected) =>
        Items($"<item><title>Un</title>{fields}</item>")
            .ShouldHaveSingleItem()
            .ShouldBeOfType<ImportedItem>()
            .Status.ToString()
            .ShouldBe(expected);

    [Theory]
    [InlineData("not xml at all")]
    [InlineData("<html><body>Login</body></html>")]
    [InlineData("<rss><nothing/></rss>")]
    [InlineData("")]
    public void A_file_of_another_kind_is_refused_with_a_sentence(string text)
    {
        var path = Path.Combine(folder, "other.xml");
        File.WriteAllText(path, text);

        Should
            .Throw<ImportFormatException>(() => WordPressSource.Open(path))
            .Message.ShouldStartWith("This is not an export of WordPress");
    }

    [Fact]
    public void A_document_type_with_entities_reaches_nothing()
    {
        var secret = Path.Combine(folder, "secret.txt");
        File.WriteAllText(secret, "secret");
        var items = Items(
            "<item><title>&xxe;</title></item>",
            start: $"<!DOCTYPE rss [<!ENTITY xxe SYSTEM \"file://{secret}\">]><rss><channel>"
        );

        items.ShouldHaveSingleItem().ShouldBeOfType<ImportedItem>().Title.ShouldBe("&xxe;");
    }

    private List<ImportRecord> Items(
        string items,
        string start = "<?xml version=\"1.0\"?>\n<rss>\n<channel>\n",
        string end = "</channel></rss>"
    ) => [.. Read(items, start, end).Where(record => record is ImportedItem or LeftOut)];

    private List<ImportRecord> Read(
        string items,
        string start = "<?xml version=\"1.0\"?>\n<rss>\n<channel>\n",
        string end = "</channel></rss>"
    )
    {
        var path = Path.Combine(folder, "export.xml");
        File.WriteAllText(path, $"{start}{items}{end}");
        return [.. WordPressSource.Open(path).Read()];
    }
}
