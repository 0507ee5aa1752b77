using System.Linq.Expressions;
using Lavamedia.Content.Access;
using Lavamedia.Platform.Access;
using Lavamedia.Platform.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lavamedia.Content.Comments;

internal sealed class CommentMentionConfiguration
    : IEntityTypeConfiguration<CommentMention>,
        IVisibilityRule<CommentMention>
{
    public Expression<Func<CommentMention, Perspective, bool>> Visibility =>
        DraftVisibility.Through<CommentMention>(mention => mention.Comment.Thread.Content);

    public void Configure(EntityTypeBuilder<CommentMention> builder)
    {
        builder.ToTable("content_comment_mentions");
        builder
            .HasOne(mention => mention.Comment)
            .WithMany(comment => comment.Mentions)
            .HasForeignKey(mention => mention.CommentId);
        builder
            .HasOne(mention => mention.User)
            .WithMany()
            .HasForeignKey(mention => mention.UserId)
            .OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(mention => new { mention.CommentId, mention.Position }).IsUnique();
        builder.HasVisibility(this);
    }
}
