using Lavamedia.GraphQL.Planning;
using Lavamedia.GraphQL.Types.Annotated;
using Microsoft.EntityFrameworkCore;

namespace Lavamedia.GraphQL.EntityFramework.Tests.News;

[QueryType]
public static class NewsQueries
{
    private static readonly EntityQuery<Article, string> BySlug = new(
        (articles, slug) => articles.Where(article => article.Slug == slug)
    );

    private static readonly EntityQuery<Article, Asked> BySummary = new(
        (articles, asked) =>
            articles
                .IgnoreQueryFilters(new[] { "Visibility" })
                .Where(article => article.Summary == asked.Summary && article.WordCount >= asked.Minimum + Least)
                .OrderBy(article => article.Slug)
    );

    private static readonly EntityQuery<Article, int> ByShare = new(
        (articles, parts) => articles.Where(article => article.WordCount / parts > 0)
    );

    private const int Least = 0;

    [UsePaging]
    [UseProjection]
    [UseFiltering]
    [UseSorting]
    public static IQueryable<Article> GetArticles(NewsContext context, bool drafts = false)
    {
        context.SeesDrafts = drafts;
        return context.Set<Article>();
    }

    [UseOffsetPaging]
    [UseProjection]
    [UseFiltering]
    [UseSorting]
    public static IQueryable<Article> GetArticleSegment(NewsContext context) => context.Set<Article>();

    [UsePaging(RequirePagingBoundaries = true)]
    public static IQueryable<Article> GetBoundedArticles(NewsContext context) => context.Set<Article>();

    [UsePaging(RequirePagingBoundaries = true, AllowBackwardPagination = false)]
    public static IQueryable<Article> GetForwardArticles(NewsContext context) => context.Set<Article>();

    [UsePaging]
    [ListSize(RequireOneSlicingArgument = true)]
    public static IQueryable<Article> GetSlicedArticles(NewsContext context) => context.Set<Article>();

    /// <summary>What is new: articles and authors, as C# found them.</summary>
    public static async Task<IReadOnlyList<INewsItem>> GetLatestAsync(
        NewsContext context,
        CancellationToken cancellationToken
    ) =>
        [
            .. await context.Set<Article>().OrderBy(a => a.Slug).Take(2).ToListAsync(cancellationToken),
            .. await context.Set<Author>().OrderBy(a => a.Name).Take(2).ToListAsync(cancellationToken),
            .. await context.Set<Article>().OrderByDescending(a => a.Slug).Take(1).ToListAsync(cancellationToken),
        ];

    [UseProjection]
    [UseFirstOrDefault]
    public static IQueryable<Article> GetArticle(NewsContext context, string slug, bool drafts = false)
    {
        context.SeesDrafts = drafts;
        return context.Set<Article>().Where(article => article.Slug == slug);
    }

    [UsePaging]
    [UseProjection]
    [UseFiltering]
    [UseSorting]
    public static IQueryable<Article> GetDeclaredArticles(Reader reader, bool drafts = false)
    {
        reader.SeesDrafts = drafts;
        return EntityQuery.All<Article>();
    }

    [UseProjection]
    [UseFirstOrDefault]
    public static IQueryable<Article> GetDeclaredArticle(Reader reader, string slug, bool drafts = false)
    {
        reader.SeesDrafts = drafts;
        return BySlug.With(slug);
    }

    [UseProjection]
    [UseFirstOrDefault]
    public static IQueryable<Article> GetDeclaredArticleOr(string slug, string otherwise) =>
        BySlug.With(slug, BySlug.With(otherwise));

    /// <summary>PostgreSQL refuses to divide by no parts, and is only asked to where no article has the slug.</summary>
    [UseProjection]
    [UseFirstOrDefault]
    public static IQueryable<Article> GetDeclaredArticleOrShare(string slug, int parts) =>
        BySlug.With(slug, ByShare.With(parts));

    [UsePaging]
    [UseProjection]
    public static IQueryable<Article> GetDeclaredPageOr(string slug, string otherwise) =>
        BySlug.With(slug, BySlug.With(otherwise));

    /// <summary>Drafts, too, whoever asks.</summary>
    [UseProjection]
    public static IQueryable<Article> GetDeclaredArticlesOf(int minimum, string? summary) =>
        BySummary.With(new Asked(minimum, summary));

    [UseProjection]
    [UseFiltering]
    [UseSorting]
    public static IQueryable<Category> GetCategories(NewsContext context) =>
        context.Set<Category>().OrderBy(c => c.Name);

    public static async Task<Article?> GetLoadedArticle(
        NewsContext context,
        string slug,
        CancellationToken cancellationToken
    ) => await context.Set<Article>().SingleOrDefaultAsync(article => article.Slug == slug, cancellationToken);
}

/// <summary>What articles are asked by.</summary>
public sealed record Asked(int Minimum, string? Summary);

[ObjectType<Article>]
public static class ArticleType
{
    public static void Configure(IObjectTypeDescriptor<Article> type)
    {
        type.ImplementsNode();
        type.Field(a => a.Title).Filterable().Sortable();
        type.Field(a => a.Slug).Filterable().Sortable();
        type.Field(a => a.Summary).Filterable().Sortable();
        type.Field("banner", a => a.Title + " / " + a.Slug)
            .Use(next =>
                async context =>
                {
                    await next(context);
                    context.Result = ((string)context.Result!).ToUpperInvariant();
                }
            );
        type.Field(a => a.Status).Filterable().Sortable().Aggregatable().Groupable();
        type.Field(a => a.PreviousStatus).Filterable().Groupable();
        type.Field(a => a.PublishedAt).Filterable().Sortable().Aggregatable().Groupable();
        type.Field(a => a.WordCount).Filterable().Sortable().Aggregatable();
        type.Field(a => a.Pages).Filterable().Sortable().Aggregatable();
        type.Field(a => a.Rating).Filterable().Sortable().Aggregatable();
        type.Field(a => a.IsFeatured).Filterable();
        type.Field(a => a.Tags).Filterable();
        type.Field(a => a.Body)
            .Filterable<string>("type")
            .Filterable<double>("n")
            .Filterable<string>("place.city")
            .Filterable<bool>("place.isCapital");
        type.Field(a => a.AuthorId).ID<Author>().Filterable().Groupable();
        type.Field("authorName", a => a.Author!.Name).Nullable().Groupable();
        type.Field("pictureCount", a => a.Pictures.Count).Filterable().Sortable().Aggregatable();
        type.Field(a => a.Author).Filterable().Sortable();
        type.Field(a => a.Categories).Filterable().UseFiltering().UseSorting();
        type.Field(a => a.Pictures).UsePaging().UseFiltering().UseSorting().DefaultOrder("position");
        type.Field("announcement", a => a.Title);
        type.Field("city", a => JsonPath.Text(a.Body, "place.city")).Nullable().Filterable().Sortable().Groupable();
        type.Field("secretRating", a => a.Rating)
            .Filterable()
            .Sortable()
            .Aggregatable()
            .Groupable()
            .Authorize("ratings.read");
        type.Field("path", a => "/articles/" + a.Slug);
        type.Field("isLong", a => a.WordCount > 150);
        type.Field(
            "card",
            a => new Card
            {
                Key = a.Id,
                Title = a.Title,
                Lead = a.Pictures.OrderBy(p => p.Position).Select(p => p.Caption).FirstOrDefault(),
            }
        );
        type.Field(
                "credit",
                a =>
                    a.Author == null
                        ? null
                        : new Card
                        {
                            Key = a.Author.Id,
                            Title = a.Author.Name,
                            Lead = a.Summary,
                        }
            )
            .Nullable();
        type.Field("hero", a => a.Pictures.FirstOrDefault(p => p.IsHero));
        type.Field("categoryNames", a => a.Categories.OrderBy(c => c.Name).Select(c => c.Name));
    }

    public static string GetHeadline([Parent(nameof(Article.Title), "Author.Name")] Article article) =>
        $"{article.Title} ({article.Author?.Name ?? "nobody"})";
}

/// <summary>What is shown where a whole article is too much: an object made of its values.</summary>
public sealed class Card
{
    public Guid Key { get; init; }

    public string Title { get; init; } = "";

    public string? Lead { get; init; }
}

[ObjectType<Card>]
public static class CardType
{
    public static void Configure(IObjectTypeDescriptor<Card> type)
    {
        type.Field(card => card.Title);
        type.Field(card => card.Lead);
    }

    public static string GetStamp([Parent(nameof(Card.Key), nameof(Card.Title))] Card card) =>
        $"{card.Title} {card.Key:N}";
}

[ObjectType<Author>]
public static class AuthorType
{
    public static void Configure(IObjectTypeDescriptor<Author> type)
    {
        type.ImplementsNode();
        type.Field(a => a.Name).Filterable().Sortable();
        type.Field("announcement", a => a.Name);
        type.Field(a => a.Biography).Filterable();
        type.Field(a => a.Articles).UsePaging().UseFiltering().UseSorting();
    }
}

[ObjectType<Category>]
public static class CategoryType
{
    public static void Configure(IObjectTypeDescriptor<Category> type)
    {
        type.ImplementsNode();
        type.Field(c => c.Name).Filterable().Sortable();
        type.Field(c => c.Parent).Filterable().Sortable();
        type.Field(c => c.Children);
        type.Field(c => c.Articles).UsePaging().UseFiltering().UseSorting();
    }
}

[ObjectType<Picture>]
public static class PictureType
{
    public static void Configure(IObjectTypeDescriptor<Picture> type)
    {
        type.Field(p => p.Position).Filterable().Sortable();
        type.Field(p => p.Caption).Filterable();
        type.Field(p => p.Asset);
    }
}

[ObjectType<Asset>]
public static class AssetType
{
    public static void Configure(IObjectTypeDescriptor<Asset> type)
    {
        type.ImplementsNode();
        type.Field(a => a.Filename);
        type.Field(a => a.Variants);
    }

    public static string GetUrl([Parent(nameof(Asset.Id), nameof(Asset.Filename))] Asset asset) =>
        asset.Id == Guid.Empty ? "" : $"https://media.example/{asset.Filename}";
}

[ObjectType<Variant>]
public static class VariantType
{
    public static void Configure(IObjectTypeDescriptor<Variant> type) => type.Field(v => v.Width);
}
