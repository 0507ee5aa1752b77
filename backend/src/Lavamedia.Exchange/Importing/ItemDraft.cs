using System.Text.Json;
using Lavamedia.Content.Body;
using Lavamedia.Content.Bylines;
using Lavamedia.Content.Items;
using Lavamedia.Content.Media;
using Lavamedia.Content.Seo;
using Lavamedia.Exchange.Bodies;
using Lavamedia.Exchange.Importing.Reports;
using Lavamedia.Exchange.Importing.Sources;
using Lavamedia.Exchange.Markdown;
using Lavamedia.Exchange.WordPress;

namespace Lavamedia.Exchange.Importing;

/// <summary>An item of the source as the newsroom's verbs take it.</summary>
/// <param name="Input">What is written.</param>
/// <param name="Status">Where it stands towards readers.</param>
/// <param name="PublishedAt">The date that readers see.</param>
/// <param name="Pieces">What of it has no place here.</param>
internal sealed record ItemDraft(
    CreateContentItemInput Input,
    ImportedStatus Status,
    DateTimeOffset? PublishedAt,
    IReadOnlyList<Piece> Pieces
)
{
    /// <summary>Where readers found it, as paths of the old site with their queries.</summary>
    public IReadOnlyList<string> OldPaths { get; private init; } = [];

    private const string Untitled = "Sans titre";
    private const int LongestMetaTitle = 300;
    private const int LongestMetaDescription = 1000;

    /// <summary>Tells two drafts of one item apart.</summary>
    public string Checksum() =>
        Importing.Checksum.Of(
            new
            {
                Input.Title,
                Input.Slug,
                Input.Summary,
                Input.Body,
                Input.Bylines,
                Input.CategoryIds,
                Input.TagIds,
                Input.Hero,
                Input.Seo,
                Status,
                PublishedAt,
            }
        );

    /// <summary>Makes the draft.</summary>
    public static ItemDraft Of(ImportedItem item, ImportSession session, string slug, Guid? fallbackAuthor)
    {
        var pieces = item.Unmapped.ToList();
        var body = Convert(item.Text, session.Index);
        pieces.AddRange(body.Unmapped);
        var input = new CreateContentItemInput(item.Type, item.Locale ?? session.Locale)
        {
            Title = TitleOf(item, body.Document, pieces),
            Slug = slug,
            Summary = Cut(item.Summary, ContentText.MaximumSummaryLength, "standfirst", pieces),
            Body = body.Document,
            Bylines = BylinesOf(item, session, fallbackAuthor, pieces),
            CategoryIds = CategoriesOf(item, session, pieces),
            TagIds = TagsOf(item, session, pieces),
            Hero = HeroOf(item, session, pieces),
            Seo = SeoOf(item, session, pieces),
        };
        if (slug != PlanSlugs.WantedBy(item.Slug, item.Title))
        {
            pieces.Add(Piece.Of("slug", $"{item.Slug ?? item.Title} is taken", slug));
        }

        return new ItemDraft(input, StatusOf(item, body.Document, pieces), item.PublishedAt, pieces)
        {
            OldPaths = [.. item.OldAddresses.Select(session.Index.PathOf).OfType<string>()],
        };
    }

    /// <summary>What is wrong with the draft, as far as that can be known without the database.</summary>
    public IEnumerable<Piece> Problems() =>
        Input.Body is { } body
            ? BodyValidator.Validate(body).Select(problem => Piece.Of("error:VALIDATION", $"body: {problem.Message}"))
            : [];

    private static ConvertedBody Convert(SourceText text, SiteIndex references) =>
        text.Form switch
        {
            TextForm.WordPress => WordPressBody.Convert(text.Value, references),
            TextForm.Markdown => MarkdownBody.Convert(text.Value, new RelativeReferences(references, text.Place)),
            _ => HtmlBody.Convert(text.Value, references),
        };

    private static string TitleOf(ImportedItem item, JsonElement? body, List<Piece> pieces)
    {
        var title = item.Title.Trim();
        if (title.Length > 0)
        {
            return Cut(title, ContentText.MaximumTitleLength, "title", pieces)!;
        }

        var text = BodyText.Extract(body).Split('\n')[0];
        var made =
            text.Length == 0 ? Untitled
            : text.Length <= 80 ? text
            : $"{text[..80].TrimEnd()}…";
        pieces.Add(Piece.Of("no title", item.ExternalId, made));
        return made;
    }

    private static List<BylineInput> BylinesOf(
        ImportedItem item,
        ImportSession session,
        Guid? fallback,
        List<Piece> pieces
    )
    {
        var bylines = new List<BylineInput>();
        foreach (var id in item.AuthorIds.Distinct())
        {
            if (!session.Authors.TryGetValue(id, out var author))
            {
                pieces.Add(Piece.Of("author", id));
            }
            else if (bylines.Count == Byline.MaximumPerItem)
            {
                pieces.Add(Piece.Of("further author", id));
            }
            else if (bylines.TrueForAll(byline => byline.AuthorId != author))
            {
                bylines.Add(new BylineInput(AuthorId: author));
            }
        }

        return bylines.Count > 0 ? bylines
            : fallback is { } somebody ? [new BylineInput(AuthorId: somebody)]
            : [];
    }

    private static List<Guid> CategoriesOf(ImportedItem item, ImportSession session, List<Piece> pieces)
    {
        var categories = new List<Guid>();
        foreach (var id in item.CategoryIds)
        {
            if (session.Categories.TryGetValue(id, out var category))
            {
                categories.Add(category);
            }
            else
            {
                pieces.Add(Piece.Of("category", id));
            }
        }

        return [.. categories.Distinct()];
    }

    private static List<Guid> TagsOf(ImportedItem item, ImportSession session, List<Piece> pieces)
    {
        pieces.AddRange(item.TagIds.Where(id => !session.Tags.ContainsKey(id)).Select(id => Piece.Of("tag", id)));
        return [.. item.TagIds.Where(session.Tags.ContainsKey).Select(id => session.Tags[id]).Distinct()];
    }

    private static ContentMediaInput? HeroOf(ImportedItem item, ImportSession session, List<Piece> pieces)
    {
        if (item.HeroId is not { } hero)
        {
            return null;
        }

        if (session.Index.FindPicture(hero, hero) is { } mediaId)
        {
            return new ContentMediaInput(mediaId, Caption: Cut(item.HeroCaption, 1000, "caption", pieces));
        }

        pieces.Add(Piece.Of("featured image", hero));
        return null;
    }

    private static SeoMetadataInput? SeoOf(ImportedItem item, ImportSession session, List<Piece> pieces)
    {
        var picture = SocialImageOf(item, session, pieces);
        if (item.Seo is not { } seo)
        {
            return picture is null ? null : new SeoMetadataInput(SocialMediaId: picture);
        }

        // An address of the old site would tell search engines to prefer what is no longer there.
        var link = seo.CanonicalUrl is { } address ? session.Index.Rewrite(address) : null;
        var isElsewhere =
            link is { IsLost: false, Address: { } target } && target.StartsWith("http", StringComparison.Ordinal);
        if (seo.CanonicalUrl is not null && !isElsewhere && link?.IsLost != false)
        {
            pieces.Add(Piece.Of("canonical address", seo.CanonicalUrl));
        }

        return new SeoMetadataInput(
            Cut(seo.MetaTitle, LongestMetaTitle, "title for search engines", pieces),
            Cut(seo.MetaDescription, LongestMetaDescription, "description for search engines", pieces),
            isElsewhere ? link!.Address : null,
            Cut(seo.SocialTitle, LongestMetaTitle, "title for networks", pieces),
            Cut(seo.SocialDescription, LongestMetaDescription, "description for networks", pieces),
            SocialMediaId: picture
        );
    }

    private static Guid? SocialImageOf(ImportedItem item, ImportSession session, List<Piece> pieces)
    {
        if (item.SocialImageId is not { } image)
        {
            return null;
        }

        var picture = session.Index.FindPicture(image, image);
        if (picture is null)
        {
            pieces.Add(Piece.Of("picture for networks", image));
        }

        return picture;
    }

    private static ImportedStatus StatusOf(ImportedItem item, JsonElement? body, List<Piece> pieces)
    {
        if (item.Status == ImportedStatus.Scheduled && item.PublishedAt is null)
        {
            pieces.Add(Piece.Of("schedule", "without a time", "draft"));
            return ImportedStatus.Draft;
        }

        if (item.Status != ImportedStatus.Draft && body is null)
        {
            pieces.Add(Piece.Of("published without a text", item.Title, "draft"));
            return ImportedStatus.Draft;
        }

        return item.Status;
    }

    private static string? Cut(string? text, int length, string what, List<Piece> pieces)
    {
        if (text is null || text.Length <= length)
        {
            return text;
        }

        pieces.Add(Piece.Of($"end of a long {what}", text[(length - 1)..]));
        return $"{text[..(length - 1)].TrimEnd()}…";
    }
}
