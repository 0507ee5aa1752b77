using System.Linq.Expressions;
using Lavamedia.Platform.Access;
using Lavamedia.Platform.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lavamedia.Search.Documents;

internal sealed class SearchDocumentConfiguration
    : IEntityTypeConfiguration<SearchDocument>,
        IVisibilityRule<SearchDocument>
{
    public Expression<Func<SearchDocument, Perspective, bool>> Visibility =>
        (document, context) =>
            document.Content != null
            || document.Category != null
            || document.Tag != null
            || document.User != null
            || document.Media != null;

    public void Configure(EntityTypeBuilder<SearchDocument> builder)
    {
        builder.ToTable("search_documents");
        builder.Property(document => document.Kind).HasMaxLength(16);
        builder.Property(document => document.Locale).HasMaxLength(20);
        builder.Property(document => document.Configuration).HasMaxLength(40);
        // Without lists of what is still to be put into the index: each search would read them, and what is published is put in at once.
        builder.HasIndex(document => document.Words).HasMethod("gin").HasStorageParameter("fastupdate", false);
        // What has no date is little, and looked for beside the newest: without an index of its own all that answers would be read for it.
        builder
            .HasIndex(document => document.Words, "ix_search_documents_words_undated")
            .HasMethod("gin")
            .HasStorageParameter("fastupdate", false)
            .HasFilter("published_at IS NULL");
        builder.Property(document => document.Head).HasComputedColumnSql("ts_filter(words, '{a,b,c}')", stored: true);
        builder.HasIndex(document => document.Head).HasMethod("gin").HasStorageParameter("fastupdate", false);
        builder
            .HasIndex(document => document.PlainTitle)
            .HasMethod("gin")
            .HasOperators("gin_trgm_ops")
            .HasStorageParameter("fastupdate", false);
        builder
            .HasIndex(document => document.PlainTitle, "ix_search_documents_plain_title_undated")
            .HasMethod("gin")
            .HasOperators("gin_trgm_ops")
            .HasStorageParameter("fastupdate", false)
            .HasFilter("published_at IS NULL");
        // Two thousand of the newest are looked at for a suggestion: all that is looked at stands in the index.
        builder
            .HasIndex(document => document.PublishedAt)
            .IsDescending()
            .HasFilter("published_at IS NOT NULL")
            .IncludeProperties(document => new
            {
                document.Locale,
                document.Kind,
                document.PlainTitle,
                document.Id,
            });
        Recent(builder);
        Belongs(builder);

        // A document is seen by whoever sees the thing itself: its own filter is part of each of these joins (Z-2, Z-3).
        builder.HasVisibility(this);
    }

    /// <summary>
    /// What readers ask about most is in the news: a word that half of all articles have is in a few thousand of these, which an index that
    /// knows no others finds at once.
    /// </summary>
    private static void Recent(EntityTypeBuilder<SearchDocument> builder)
    {
        builder.Property(document => document.IsRecent).HasDefaultValue(false);
        builder
            .HasIndex(document => document.Words, "ix_search_documents_words_recent")
            .HasMethod("gin")
            .HasStorageParameter("fastupdate", false)
            .HasFilter("is_recent");
        builder
            .HasIndex(document => document.Head, "ix_search_documents_head_recent")
            .HasMethod("gin")
            .HasStorageParameter("fastupdate", false)
            .HasFilter("is_recent");
    }

    private static void Belongs(EntityTypeBuilder<SearchDocument> builder)
    {
        builder
            .HasOne(document => document.Content)
            .WithOne()
            .HasForeignKey<SearchDocument>(document => document.ContentId)
            .OnDelete(DeleteBehavior.Cascade);
        builder
            .HasOne(document => document.Category)
            .WithOne()
            .HasForeignKey<SearchDocument>(document => document.CategoryId)
            .OnDelete(DeleteBehavior.Cascade);
        builder
            .HasOne(document => document.Tag)
            .WithOne()
            .HasForeignKey<SearchDocument>(document => document.TagId)
            .OnDelete(DeleteBehavior.Cascade);
        builder
            .HasOne(document => document.User)
            .WithOne()
            .HasForeignKey<SearchDocument>(document => document.UserId)
            .OnDelete(DeleteBehavior.Cascade);
        builder
            .HasOne(document => document.Media)
            .WithOne()
            .HasForeignKey<SearchDocument>(document => document.MediaId)
            .OnDelete(DeleteBehavior.Cascade);
    }
}
