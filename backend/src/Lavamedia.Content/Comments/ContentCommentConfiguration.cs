using System.Linq.Expressions;
using Lavamedia.Content.Access;
using Lavamedia.Platform.Access;
using Lavamedia.Platform.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lavamedia.Content.Comments;

internal sealed class ContentCommentConfiguration
    : IEntityTypeConfiguration<ContentComment>,
        IVisibilityRule<ContentComment>
{
    public Expression<Func<ContentComment, Perspective, bool>> Visibility =>
        DraftVisibility.Through<ContentComment>(comment => comment.Thread.Content);

    public void Configure(EntityTypeBuilder<ContentComment> builder)
    {
        builder.ToTable("content_comments");
        builder.Property(comment => comment.Text).HasMaxLength(CommentText.MaximumLength);
        builder
            .HasOne(comment => comment.Thread)
            .WithMany(thread => thread.Comments)
            .HasForeignKey(comment => comment.ThreadId);
        builder
            .HasOne(comment => comment.Author)
            .WithMany()
            .HasForeignKey(comment => comment.AuthorId)
            .OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(comment => new { comment.ThreadId, comment.CreatedAt });
        builder.HasIndex(comment => new { comment.AuthorId, comment.CreatedAt });
        builder.HasVisibility(this);
    }
}
