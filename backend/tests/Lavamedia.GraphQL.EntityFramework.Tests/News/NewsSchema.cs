using Lavamedia.GraphQL.Types.Annotated;
using Microsoft.EntityFrameworkCore;

namespace Lavamedia.GraphQL.EntityFramework.Tests.News;

[QueryType]
public static class NewsQueries
{
    [UsePaging]
    [UseProjection]
    [UseFiltering]
    [UseSorting]
    public static IQueryable<Article> GetArticles(NewsContext context, bool drafts = false)
    {
        context.SeesDrafts = drafts;
        return context.Set<Article>();
    }

    [UseProjection]
    [UseFirstOrDefault]
    public static IQueryable<Article> GetArticle(NewsContext context, string slug, bool drafts = false)
    {
        context.SeesDrafts = drafts;
        return context.Set<Article>().Where(article => article.Slug == slug);
    }

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

[ObjectType<Article>]
public static class ArticleType
{
    public static void Configure(IObjectTypeDescriptor<Article> type)
    {
        type.ImplementsNode();
        type.Field(a => a.Title).Filterable().Sortable();
        type.Field(a => a.Slug).Filterable().Sortable();
        type.Field(a => a.Summary).Filterable().Sortable();
        type.Field(a => a.Status).Filterable().Sortable();
        type.Field(a => a.PreviousStatus).Filterable();
        type.Field(a => a.PublishedAt).Filterable().Sortable();
        type.Field(a => a.WordCount).Filterable().Sortable();
        type.Field(a => a.Pages).Filterable().Sortable();
        type.Field(a => a.Rating).Filterable().Sortable();
        type.Field(a => a.IsFeatured).Filterable();
        type.Field(a => a.Tags);
        type.Field(a => a.AuthorId).ID<Author>().Filterable();
        type.Field(a => a.Author).Filterable().Sortable();
        type.Field(a => a.Categories).Filterable().UseSorting().UseFiltering();
        type.Field(a => a.Pictures).UsePaging().UseFiltering().UseSorting().DefaultOrder("position");
        type.Field("path", a => "/articles/" + a.Slug);
        type.Field("isLong", a => a.WordCount > 150);
        type.Field("hero", a => a.Pictures.FirstOrDefault(p => p.IsHero));
        type.Field("categoryNames", a => a.Categories.OrderBy(c => c.Name).Select(c => c.Name));
    }

    public static string GetHeadline([Parent(nameof(Article.Title), "Author.Name")] Article article) =>
        $"{article.Title} ({article.Author?.Name ?? "nobody"})";
}

[ObjectType<Author>]
public static class AuthorType
{
    public static void Configure(IObjectTypeDescriptor<Author> type)
    {
        type.ImplementsNode();
        type.Field(a => a.Name).Filterable().Sortable();
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
