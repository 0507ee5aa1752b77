using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using Lavamedia.Content.Body;
using Lavamedia.Exchange.Importing.Reports;

namespace Lavamedia.Exchange.Bodies;

/// <summary>Pictures, and what is shown from elsewhere.</summary>
internal sealed partial class HtmlBody
{
    private const int LongestAlternativeText = 500;
    private const int LongestCaption = 1000;

    private List<JsonObject> Figure(IElement element, int depth)
    {
        var caption = TakeCaption(element);
        if (element.QuerySelector("table") is { } table)
        {
            return Table(table, caption);
        }

        if (element.ClassList.Contains("wp-block-pullquote") && element.QuerySelector("blockquote") is { } quote)
        {
            return PullQuote(quote, TakeAttribution(quote) ?? caption);
        }

        if (EmbedIn(element) is { } address)
        {
            return [.. Embed(address, caption)];
        }

        if (element.ClassList.Contains("wp-block-file"))
        {
            return [.. FileBlock(element)];
        }

        if (element.QuerySelector("video, audio") is { } recording)
        {
            return [.. Recording(recording, caption)];
        }

        var pictures = element.QuerySelectorAll("img");
        return pictures.Length switch
        {
            0 => [.. Blocks(element, depth), .. CaptionLine(caption)],
            1 when caption is not null && pictures[0].Closest("figure") == element => PictureIn(
                element,
                pictures[0],
                caption
            ),
            1 => [.. Blocks(element, depth), .. CaptionLine(caption)],
            _ => Gallery(element, pictures, caption),
        };
    }

    private List<JsonObject> PictureIn(IElement figure, IElement picture, string caption)
    {
        if (picture.ParentElement is { LocalName: "a" } anchor && anchor.GetAttribute("href") is { Length: > 0 } href)
        {
            var run = new InlineRun();
            LinkedPicture(anchor, picture, href, run);
            anchor.Replace([.. anchor.ChildNodes]);
        }

        picture.Remove();
        List<JsonObject> rest = [.. Blocks(figure, DeepestNesting)];
        return [Picture(picture, caption), .. rest];
    }

    /// <summary>The caption as text; what it links to is listed, for a caption of a body is plain.</summary>
    private string? TakeCaption(IElement figure)
    {
        var caption = figure.Children.LastOrDefault(child => child.LocalName == "figcaption");
        caption?.Remove();
        return TakeText(caption);
    }

    /// <summary>The words of an element where a body has room for words only.</summary>
    private string? TakeText(IElement? caption)
    {
        if (caption is null)
        {
            return null;
        }

        foreach (var link in caption.QuerySelectorAll("a[href]"))
        {
            unmapped.Add(Piece.Of("link in a caption", link.OuterHtml, "text"));
        }

        var text = Piece.Of(string.Empty, caption.TextContent).Excerpt.Length == 0 ? null : caption.TextContent;
        return text is null ? null : SpacesIn().Replace(text, " ").Trim();
    }

    private static IEnumerable<JsonObject> CaptionLine(string? caption)
    {
        if (caption is null)
        {
            yield break;
        }

        var run = BodyNode.Text(caption);
        run["marks"] = new JsonArray(BodyNode.Mark("italic"));
        yield return BodyNode.Paragraph([run]);
    }

    /// <summary>A picture of the library, or a link to where it was.</summary>
    private JsonObject Picture(IElement picture, string? caption)
    {
        var source =
            picture.GetAttribute("src") is { Length: > 0 } given && !given.StartsWith("data:", StringComparison.Ordinal)
                ? given
                : picture.GetAttribute("data-src") ?? picture.GetAttribute("src") ?? string.Empty;
        var text = picture.GetAttribute("alt");
        var alternative = string.IsNullOrWhiteSpace(text) ? null : SpacesIn().Replace(text, " ").Trim();
        if (references.FindPicture(PictureId(picture), source) is { } mediaId)
        {
            return Picture(mediaId, alternative, caption, SizeOf(picture));
        }

        var link = references.Rewrite(source);
        unmapped.Add(Piece.Of("image", source, link.Address is null ? "text" : "link"));
        var words = alternative ?? caption ?? FileName(source);
        return link.Address is { } address
            ? BodyNode.LinkLine(words, address)
            : BodyNode.Paragraph([BodyNode.Text(words)]);
    }

    private JsonObject Picture(Guid mediaId, string? alternative, string? caption, string? size)
    {
        var attributes = new JsonObject
        {
            ["mediaId"] = MediaReference.Format(mediaId),
            ["alternativeText"] = Cut(alternative, LongestAlternativeText),
            ["caption"] = CutCaption(caption, LongestCaption),
        };
        if (size is not null)
        {
            attributes["size"] = size;
        }

        return BodyNode.Of("image", attributes);
    }

    /// <summary>A picture wider than the text, as WordPress's and Ghost's classes say it.</summary>
    private static string? SizeOf(IElement picture)
    {
        for (var element = picture; element is not null; element = element.ParentElement)
        {
            if (element.ClassList.Contains("alignfull") || element.ClassList.Contains("kg-width-full"))
            {
                return "full";
            }

            if (element.ClassList.Contains("alignwide") || element.ClassList.Contains("kg-width-wide"))
            {
                return "wide";
            }
        }

        return null;
    }

    private string? CutCaption(string? caption, int longest)
    {
        if (caption?.Length > longest)
        {
            unmapped.Add(Piece.Of("end of a long caption", caption[(longest - 1)..]));
        }

        return Cut(caption, longest);
    }

    /// <summary>What WordPress calls the picture: <c>wp-image-59</c> among the classes.</summary>
    private static string? PictureId(IElement picture) =>
        picture
            .ClassList.FirstOrDefault(name => name.StartsWith("wp-image-", StringComparison.Ordinal))
            ?["wp-image-".Length..]
        ?? picture.GetAttribute("data-id");

    private List<JsonObject> Gallery(IElement gallery, IEnumerable<IElement> pictures, string? caption) =>
        GalleryOf(
            [
                .. pictures.Select(picture =>
                    Picture(picture, picture.Closest("figure") is { } own && own != gallery ? TakeCaption(own) : null)
                ),
            ],
            caption
        );

    /// <summary>The shortcode [gallery], which names pictures by what the source calls them.</summary>
    private List<JsonObject> GalleryOf(IElement gallery)
    {
        var pictures = new List<JsonObject>();
        foreach (
            var id in (gallery.GetAttribute("ids") ?? string.Empty).Split(
                ',',
                StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries
            )
        )
        {
            if (references.FindPicture(id, string.Empty) is { } mediaId)
            {
                pictures.Add(Picture(mediaId, null, null, null));
            }
            else
            {
                unmapped.Add(Piece.Of("image", $"picture {id} of {gallery.GetAttribute("source")}"));
            }
        }

        return GalleryOf(pictures, null);
    }

    /// <summary>The pictures that are here as a gallery, and links to the others after it.</summary>
    private List<JsonObject> GalleryOf(List<JsonObject> pictures, string? caption)
    {
        var images = pictures.Where(picture => BodyNode.TypeOf(picture) == "image").ToArray();
        var others = pictures.Except(images).ToList();
        if (images.Length == 0)
        {
            return [.. others, .. CaptionLine(caption)];
        }

        var attributes = caption is null ? null : new JsonObject { ["caption"] = CutCaption(caption, LongestCaption) };
        return [BodyNode.Of("gallery", attributes, new JsonArray([.. images])), .. others];
    }

    private IEnumerable<JsonObject> Frame(IElement element)
    {
        var source =
            element.GetAttribute("src")
            ?? element.GetAttribute("data")
            ?? element.QuerySelector("embed")?.GetAttribute("src")
            ?? string.Empty;
        return Embed(source);
    }

    /// <summary>What is shown from another site, when the portal knows how; otherwise a link to it.</summary>
    private IEnumerable<JsonObject> Embed(string address, string? caption = null)
    {
        var page = EmbedAddress.PageOf(address);
        return EmbedProvider.Find(page) is null
            ? [.. LinkTo("embed", page), .. CaptionLine(caption)]
            :
            [
                BodyNode.Of(
                    "embed",
                    new JsonObject { ["url"] = page, ["caption"] = CutCaption(caption, LongestCaption) }
                ),
            ];
    }

    private IEnumerable<JsonObject> LinkTo(string kind, string source)
    {
        var link = references.Rewrite(source.StartsWith("//", StringComparison.Ordinal) ? $"https:{source}" : source);
        unmapped.Add(Piece.Of(kind, source, link.Address is null ? null : "link"));
        return link.Address is { } address ? [BodyNode.LinkLine(address, address)] : [];
    }

    /// <summary>The address of a figure that shows something from elsewhere.</summary>
    private static string? EmbedIn(IElement figure)
    {
        if (figure.QuerySelector("iframe[src]")?.GetAttribute("src") is { } frame)
        {
            return frame;
        }

        var wrapper = figure.QuerySelector(".wp-block-embed__wrapper");
        return wrapper is null
            ? null
            : wrapper.QuerySelector("a[href]")?.GetAttribute("href")
                ?? (WebAddress().IsMatch(wrapper.TextContent.Trim()) ? wrapper.TextContent.Trim() : null);
    }

    /// <summary>A paragraph of nothing but the address of something that is shown in its place.</summary>
    private static string? EmbedLine(IElement paragraph)
    {
        var text = paragraph.TextContent.Trim();
        return paragraph.Children.Length == 0 && WebAddress().IsMatch(text) && EmbedAddress.IsShown(text) ? text : null;
    }

    private static string FileName(string address)
    {
        var end = address.AsSpan().IndexOfAny('?', '#');
        var path = end < 0 ? address : address[..end];
        var name = path[(path.LastIndexOf('/') + 1)..];
        return name.Length is 0 or > 200 ? "image" : name;
    }

    [GeneratedRegex(@"^https?://\S+$")]
    private static partial Regex WebAddress();

    [GeneratedRegex(@"\s+")]
    private static partial Regex SpacesIn();
}
