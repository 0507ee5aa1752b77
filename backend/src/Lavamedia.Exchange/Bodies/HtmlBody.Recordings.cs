using System.Text.Json.Nodes;
using AngleSharp.Dom;
using Lavamedia.Content.Body;
using Lavamedia.Exchange.Importing.Reports;
using Lavamedia.Media.Assets;

namespace Lavamedia.Exchange.Bodies;

/// <summary>Films, sound and files: what is played or downloaded.</summary>
internal sealed partial class HtmlBody
{
    private const int LongestTitle = 300;

    /// <summary>A film or a recording of the library, or a link to where it was.</summary>
    private IEnumerable<JsonObject> Recording(IElement element, string? caption = null, string? title = null)
    {
        var type = element.GetAttribute("kind") ?? element.LocalName;
        MediaType? kind = type switch
        {
            "video" => MediaType.Video,
            "audio" => MediaType.Audio,
            "file" => MediaType.File,
            _ => null,
        };
        if (kind is not { } wanted || references.FindRecording(wanted, SourceOf(element)) is not { } mediaId)
        {
            return [.. LinkTo(type, SourceOf(element)), .. CaptionLine(caption)];
        }

        var attributes = new JsonObject { ["mediaId"] = MediaReference.Format(mediaId) };
        if (wanted == MediaType.Video)
        {
            attributes["posterId"] = PosterOf(element) is { } poster ? MediaReference.Format(poster) : null;
        }

        if (Cut(title ?? element.GetAttribute("title"), LongestTitle) is { Length: > 0 } name)
        {
            attributes["title"] = name;
        }

        attributes["caption"] = CutCaption(caption, LongestCaption);
        if (wanted == MediaType.Video && SizeOf(element) is { } size)
        {
            attributes["size"] = size;
        }

        return [BodyNode.Of(type, attributes)];
    }

    /// <summary>The picture of a film; Ghost keeps it on what is around it.</summary>
    private Guid? PosterOf(IElement film)
    {
        var figure = film.Closest("figure");
        foreach (
            var address in (string?[])
                [
                    figure?.GetAttribute("data-kg-custom-thumbnail"),
                    film.GetAttribute("poster"),
                    figure?.GetAttribute("data-kg-thumbnail"),
                ]
        )
        {
            if (address is { Length: > 0 } && references.FindPicture(null, address) is { } picture)
            {
                return picture;
            }
        }

        return null;
    }

    /// <summary>A recording as Ghost renders it, with the buttons of its player.</summary>
    private IEnumerable<JsonObject> AudioCard(IElement card) =>
        card.QuerySelector("audio") is { } audio
            ? Recording(audio, title: TakeText(card.QuerySelector(".kg-audio-title")))
            : [];

    /// <summary>WordPress's block of a file: its name as a link, then a button; a PDF may be shown in it as well.</summary>
    private IEnumerable<JsonObject> FileBlock(IElement block)
    {
        var link = block
            .QuerySelectorAll("a[href]")
            .FirstOrDefault(anchor => !anchor.ClassList.Contains("wp-block-file__button"));
        return FileAt(
            (link ?? block.QuerySelector("a[href]"))?.GetAttribute("href")
                ?? block.QuerySelector("object[data]")?.GetAttribute("data"),
            TakeText(link),
            caption: null
        );
    }

    /// <summary>A file as Ghost renders it: a card that is one link, with title, caption, name and size.</summary>
    private IEnumerable<JsonObject> FileCard(IElement card) =>
        FileAt(
            card.QuerySelector("a[href]")?.GetAttribute("href"),
            TakeText(card.QuerySelector(".kg-file-card-title"))
                ?? TakeText(card.QuerySelector(".kg-file-card-filename")),
            TakeText(card.QuerySelector(".kg-file-card-caption"))
        );

    /// <summary>A file of the library, or a link to where it was.</summary>
    private IEnumerable<JsonObject> FileAt(string? address, string? title, string? caption)
    {
        if (address is not { Length: > 0 })
        {
            return CaptionLine(title);
        }

        if (references.FindRecording(MediaType.File, address) is not { } mediaId)
        {
            unmapped.Add(Piece.Of("file", address, "link"));
            return references.Rewrite(address).Address is { } known
                ? [BodyNode.LinkLine(title ?? FileName(address), known), .. CaptionLine(caption)]
                : [.. CaptionLine(title), .. CaptionLine(caption)];
        }

        return
        [
            BodyNode.Of(
                "file",
                new JsonObject
                {
                    ["mediaId"] = MediaReference.Format(mediaId),
                    ["title"] = Cut(title, LongestTitle),
                    ["caption"] = CutCaption(caption, LongestCaption),
                }
            ),
        ];
    }

    private static string SourceOf(IElement recording) =>
        recording.GetAttribute("src")
        ?? recording.QuerySelector("source")?.GetAttribute("src")
        ?? recording.QuerySelector("a")?.GetAttribute("href")
        ?? string.Empty;
}
