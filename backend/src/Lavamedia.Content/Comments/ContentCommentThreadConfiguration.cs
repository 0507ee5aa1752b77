using System.Linq.Expressions;
using Lavamedia.Content.Access;
using Lavamedia.Content.Anchors;
using Lavamedia.Platform.Access;
using Lavamedia.Platform.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lavamedia.Content.Comments;

internal sealed class ContentCommentThreadConfiguration
    : IEntityTypeConfiguration<ContentCommentThread>,
        IVisibilityRule<ContentCommentThread>
{
    public Expression<Func<ContentCommentThread, Perspective, bool>> Visibility =>
        DraftVisibility.Through<ContentCommentThread>(thread => thread.Content);

    public void Configure(EntityTypeBuilder<ContentCommentThread> builder)
    {
        builder.ToTable("content_comment_threads");
        builder.HasAnchor();
        builder
            .HasOne(thread => thread.Content)
            .WithMany(item => item.CommentThreads)
            .HasForeignKey(thread => thread.ContentId);
        builder
            .HasOne(thread => thread.ResolvedBy)
            .WithMany()
            .HasForeignKey(thread => thread.ResolvedById)
            .OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(thread => new { thread.ContentId, thread.CreatedAt });
        builder.HasVisibility(this);
    }
}
