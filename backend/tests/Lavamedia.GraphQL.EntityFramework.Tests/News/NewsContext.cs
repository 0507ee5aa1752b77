using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lavamedia.GraphQL.EntityFramework.Tests.News;

public sealed class NewsContext(DbContextOptions<NewsContext> options, Reader reader) : DbContext(options)
{
    /// <summary>Whom query filters ask.</summary>
    public Reader Reader => reader;

    /// <summary>Whether the viewer sees what is not published.</summary>
    public bool SeesDrafts
    {
        get => reader.SeesDrafts;
        set => reader.SeesDrafts = value;
    }

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<Author>(author => Visible(author, (a, reader) => !a.IsHidden || a.Id == reader.ViewerId));
        modelBuilder.Entity<Article>(article =>
        {
            article
                .Property(a => a.Status)
                .HasConversion(v => v.ToString().ToUpperInvariant(), v => Enum.Parse<ArticleStatus>(v, true));
            article.Property(a => a.PreviousStatus).HasConversion<string>();
            article.Property(a => a.Body).HasColumnType("jsonb");
            article.HasOne(a => a.Author).WithMany(a => a.Articles);
            article
                .HasMany(a => a.Categories)
                .WithMany(c => c.Articles)
                .UsingEntity<ArticleCategory>(
                    right => right.HasOne<Category>().WithMany().HasForeignKey(link => link.CategoryId),
                    left => left.HasOne<Article>().WithMany().HasForeignKey(link => link.ArticleId)
                );
            Visible(article, (a, reader) => a.Status == ArticleStatus.Published || reader.SeesDrafts);
        });
        modelBuilder.Entity<Category>(category =>
        {
            category.HasOne(c => c.Parent).WithMany(c => c.Children);
            Visible(category, (c, _) => !c.IsHidden);
        });
        modelBuilder.Entity<Picture>().HasOne(p => p.Article).WithMany(a => a.Pictures);
        modelBuilder.Entity<Asset>(asset => Visible(asset, (a, reader) => a.IsReady || reader.SeesDrafts));
        modelBuilder.Entity<Variant>().HasOne(v => v.Asset).WithMany(a => a.Variants);
        foreach (var entityType in modelBuilder.Model.GetEntityTypes())
        {
            entityType.SetTableName(Snake(entityType.ClrType.Name));
            foreach (var property in entityType.GetProperties())
            {
                property.SetColumnName(Snake(property.Name));
            }
        }
    }

    private static void Visible<TEntity>(
        EntityTypeBuilder<TEntity> builder,
        Expression<Func<TEntity, Reader, bool>> predicate
    )
        where TEntity : class
    {
        var asking = Expression.Property(Expression.Constant(null, typeof(NewsContext)), nameof(Reader));
        var body = new Replace(predicate.Parameters[1], asking).Visit(predicate.Body);
        builder.HasQueryFilter("Visibility", Expression.Lambda<Func<TEntity, bool>>(body, predicate.Parameters[0]));
    }

    private static string Snake(string name) =>
        string.Concat(
            name.Select((c, i) => char.IsUpper(c) ? (i > 0 ? "_" : "") + char.ToLowerInvariant(c) : c.ToString())
        );

    private sealed class Replace(ParameterExpression parameter, Expression replacement) : ExpressionVisitor
    {
        protected override Expression VisitParameter(ParameterExpression node) =>
            node == parameter ? replacement : node;
    }
}
