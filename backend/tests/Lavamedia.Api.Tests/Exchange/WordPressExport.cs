using System.Globalization;
using System.Text;

namespace Lavamedia.Api.Tests.Exchange;

/// <summary>Writes an export of a site that has been in use for years: some hundred items with everything odd in them.</summary>
internal static class WordPressExport
{
    public const string Site = "https://blog.example.org";

    /// <summary>The pictures that lie in the folder; the other half is not to be had.</summary>
    public static string PictureOf(int number) => $"2019/{number % 12 + 1:00}/picture-{number}.jpg";

    public static string Write(int posts, int pictures, string changedText = "")
    {
        var xml = new StringBuilder(
            $"""
            <?xml version="1.0" encoding="UTF-8" ?>
            <rss version="2.0" xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:wp="http://wordpress.org/export/1.2/">
            <channel><title>Blog & more</title><link>{Site}</link><language>fr-FR</language>
            <wp:wxr_version>1.2</wp:wxr_version><wp:base_site_url>{Site}</wp:base_site_url><wp:base_blog_url>{Site}</wp:base_blog_url>
            <wp:author><wp:author_id>1</wp:author_id><wp:author_login><![CDATA[ada]]></wp:author_login><wp:author_email><![CDATA[ada@blog.example.org]]></wp:author_email><wp:author_display_name><![CDATA[Ada Lovelace]]></wp:author_display_name></wp:author>
            <wp:category><wp:category_nicename>iles</wp:category_nicename><wp:category_parent>mer</wp:category_parent><wp:cat_name><![CDATA[Îles & récifs]]></wp:cat_name></wp:category>
            <wp:category><wp:category_nicename>mer</wp:category_nicename><wp:category_parent></wp:category_parent><wp:cat_name><![CDATA[Mer]]></wp:cat_name></wp:category>

            """
        );
        for (var number = 1; number <= pictures; number++)
        {
            xml.Append(
                CultureInfo.InvariantCulture,
                $"""
                <item><title>picture {number}</title><link>{Site}/?attachment_id={10_000
                    + number}</link><wp:post_id>{10_000
                    + number}</wp:post_id><wp:status>inherit</wp:status><wp:post_type>attachment</wp:post_type>
                <wp:attachment_url>{Site}/wp-content/uploads/{PictureOf(number)}</wp:attachment_url>
                <wp:postmeta><wp:meta_key>_wp_attachment_image_alt</wp:meta_key><wp:meta_value><![CDATA[Image {number}]]></wp:meta_value></wp:postmeta></item>

                """
            );
        }

        for (var number = 1; number <= posts; number++)
        {
            xml.Append(Post(number, pictures, number == 1 ? changedText : string.Empty));
        }

        xml.Append(
            $"""
            <item><title>À propos</title><link>{Site}/a-propos/</link><wp:post_id>9001</wp:post_id><wp:post_name>a-propos</wp:post_name><wp:status>publish</wp:status><wp:post_type>page</wp:post_type><content:encoded><![CDATA[Nous.]]></content:encoded></item>
            <item><title>Menu</title><wp:post_id>9002</wp:post_id><wp:status>publish</wp:status><wp:post_type>nav_menu_item</wp:post_type></item>
            <item><title>Chapeau</title><wp:post_id>9003</wp:post_id><wp:status>publish</wp:status><wp:post_type>product</wp:post_type><content:encoded><![CDATA[Un chapeau.]]></content:encoded></item>
            <item><title>Jeté</title><wp:post_id>9004</wp:post_id><wp:status>trash</wp:status><wp:post_type>post</wp:post_type></item>
            <item><title>Secret</title><wp:post_id>9005</wp:post_id><wp:status>private</wp:status><wp:post_type>post</wp:post_type><content:encoded><![CDATA[Chut.]]></content:encoded></item>
            <item><title>Demain</title><wp:post_id>9006</wp:post_id><wp:status>future</wp:status><wp:post_date_gmt>2039-01-01 08:00:00</wp:post_date_gmt><wp:post_type>post</wp:post_type><content:encoded><![CDATA[Demain.]]></content:encoded></item>
            <item><title></title><wp:post_id>9007</wp:post_id><wp:status>publish</wp:status><wp:post_type>post</wp:post_type><content:encoded><![CDATA[Sans titre, mais pas sans texte.]]></content:encoded></item>
            <item><title>Cassé</titel></item>
            <item><title>Coupé</title><content:encoded><![CDATA[La fin man
            """
        );
        return xml.ToString();
    }

    private static string Post(int number, int pictures, string more)
    {
        var picture = number % pictures + 1;
        var text = (number % 6) switch
        {
            0 =>
                $"Un texte.\n\n<a href=\"{Site}/2019/post-{number - 1}/\">Le précédent</a>\n\n[contact-form-7 id=\"{number}\"]",
            1 =>
                $"<!-- wp:paragraph -->\n<p>Un texte.</p>\n<!-- /wp:paragraph -->\n<!-- wp:image {{\"id\":{10_000 + picture}}} --><figure class=\"wp-block-image\"><img src=\"{Site}/wp-content/uploads/{PictureOf(picture).Replace(".jpg", "-300x200.jpg", StringComparison.Ordinal)}\" class=\"wp-image-{10_000 + picture}\"/></figure><!-- /wp:image -->",
            2 =>
                $"[caption id=\"x\" width=\"3\"]<img src=\"{Site}/wp-content/uploads/{PictureOf(picture)}\" /> Légende {number}[/caption]\n\nUn texte.",
            3 => "<p>Un <u>texte</u>.</p><table><tr><td>a</td><td>b</td></tr></table>",
            4 =>
                $"Un texte.\n\n[gallery ids=\"{10_000 + picture},99999\"]\n\nhttps://www.youtube.com/watch?v=aqz-KE-bpKQ",
            _ => "Un texte &amp; une suite…\n<ul>\n<li>a</li>\n</ul>",
        };
        var day = new DateTime(2015, 1, 1)
            .AddDays(number)
            .ToString("yyyy-MM-dd 08:00:00", CultureInfo.InvariantCulture);
        return $"""
            <item><title>Article {number} & suite</title><link>{Site}/2019/post-{number}/</link><guid isPermaLink="false">{Site}/?p={number}</guid>
            <dc:creator><![CDATA[{(number % 10 == 0 ? "bob" : "ada")}]]></dc:creator>
            <excerpt:encoded><![CDATA[{(number % 4 == 0 ? "Un <b>chapô</b>." : string.Empty)}]]></excerpt:encoded>
            <content:encoded><![CDATA[{text}{more}]]></content:encoded>
            <wp:post_id>{number}</wp:post_id><wp:post_date>{day}</wp:post_date><wp:post_date_gmt>{day}</wp:post_date_gmt>
            <wp:post_name>{(number % 7 == 0 ? "article-du-jour" : $"post-{number}")}</wp:post_name><wp:status>{(
                number % 9 == 0 ? "draft" : "publish"
            )}</wp:status><wp:post_type>post</wp:post_type>
            <category domain="category" nicename="{(number % 2 == 0 ? "mer" : "iles")}"><![CDATA[x]]></category>
            <category domain="post_tag" nicename="vent-{number % 5}"><![CDATA[Vent {number % 5}]]></category>
            <wp:postmeta><wp:meta_key>_thumbnail_id</wp:meta_key><wp:meta_value>{10_000
                + picture}</wp:meta_value></wp:postmeta>
            <wp:postmeta><wp:meta_key>_yoast_wpseo_metadesc</wp:meta_key><wp:meta_value>Description {number}</wp:meta_value></wp:postmeta>
            <wp:postmeta><wp:meta_key>_yoast_wpseo_opengraph-title</wp:meta_key><wp:meta_value>Réseaux {number}</wp:meta_value></wp:postmeta>
            <wp:postmeta><wp:meta_key>_yoast_wpseo_opengraph-image-id</wp:meta_key><wp:meta_value>{10_000
                + picture}</wp:meta_value></wp:postmeta>
            <wp:postmeta><wp:meta_key>prix</wp:meta_key><wp:meta_value>{number}</wp:meta_value></wp:postmeta>
            <wp:comment><wp:comment_id>{number}</wp:comment_id><wp:comment_content>Bravo & merci</wp:comment_content></wp:comment>
            </item>

            """;
    }
}
