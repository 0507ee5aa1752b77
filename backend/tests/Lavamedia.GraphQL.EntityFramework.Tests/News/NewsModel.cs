using System.Text.Json;
using Lavamedia.GraphQL.Types.Annotated;

namespace Lavamedia.GraphQL.EntityFramework.Tests.News;

/// <summary>A small newspaper: enough for every kind of relation, column and null that selections meet.</summary>
public enum ArticleStatus
{
    Draft,
    Published,
    Withdrawn,
}

/// <summary>Something that the front page can announce.</summary>
[InterfaceType]
public interface INewsItem
{
    /// <summary>The line that announces it.</summary>
    string Announcement { get; }
}

public sealed class Author : INewsItem
{
    string INewsItem.Announcement => Name;

    public Guid Id { get; init; } = Guid.CreateVersion7();

    public required string Name { get; set; }

    public string? Biography { get; set; }

    public bool IsHidden { get; set; }

    public List<Article> Articles { get; } = [];
}

public sealed class Article : INewsItem
{
    string INewsItem.Announcement => Title;

    public Guid Id { get; init; } = Guid.CreateVersion7();

    public required string Title { get; set; }

    public required string Slug { get; set; }

    public string? Summary { get; set; }

    public ArticleStatus Status { get; set; } = ArticleStatus.Published;

    public ArticleStatus? PreviousStatus { get; set; }

    public DateTimeOffset? PublishedAt { get; set; }

    public int WordCount { get; set; }

    public int? Pages { get; set; }

    public double? Rating { get; set; }

    public bool? IsFeatured { get; set; }

    public string[] Tags { get; set; } = [];

    public JsonDocument? Body { get; set; }

    public Guid? AuthorId { get; set; }

    public Author? Author { get; set; }

    public List<Category> Categories { get; } = [];

    public List<Picture> Pictures { get; } = [];
}

public sealed class Category
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    public required string Name { get; set; }

    public bool IsHidden { get; set; }

    public Guid? ParentId { get; set; }

    public Category? Parent { get; set; }

    public List<Category> Children { get; } = [];

    public List<Article> Articles { get; } = [];
}

public sealed class ArticleCategory
{
    public Guid ArticleId { get; init; }

    public Guid CategoryId { get; init; }
}

/// <summary>A medium in its role in an article.</summary>
public sealed class Picture
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    public Guid ArticleId { get; init; }

    public Article? Article { get; set; }

    public Guid AssetId { get; init; }

    public Asset? Asset { get; set; }

    public int Position { get; set; }

    public bool IsHero { get; set; }

    public string? Caption { get; set; }
}

public sealed class Asset
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    public required string Filename { get; set; }

    public bool IsReady { get; set; } = true;

    public List<Variant> Variants { get; } = [];
}

public sealed class Variant
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    public Guid AssetId { get; init; }

    public Asset? Asset { get; set; }

    public int Width { get; set; }
}
