using System.Linq.Expressions;
using Lavamedia.Content.Access;
using Lavamedia.Platform.Access;
using Lavamedia.Platform.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lavamedia.Content.Notices;

internal sealed class NoticeConfiguration : IEntityTypeConfiguration<Notice>, IVisibilityRule<Notice>
{
    // Who may not see the item any more is not told of it either.
    public Expression<Func<Notice, Perspective, bool>> Visibility =>
        IsOwn.And(DraftVisibility.Through<Notice>(notice => notice.Content));

    private static Expression<Func<Notice, Perspective, bool>> IsOwn =>
        (notice, context) => notice.RecipientId == context.ViewerId;

    public void Configure(EntityTypeBuilder<Notice> builder)
    {
        builder.ToTable("content_notices");
        builder.HasOne(notice => notice.Recipient).WithMany().HasForeignKey(notice => notice.RecipientId);
        builder.HasOne(notice => notice.Content).WithMany().HasForeignKey(notice => notice.ContentId);
        builder
            .HasOne(notice => notice.Actor)
            .WithMany()
            .HasForeignKey(notice => notice.ActorId)
            .OnDelete(DeleteBehavior.Restrict);
        builder
            .HasOne(notice => notice.Thread)
            .WithMany()
            .HasForeignKey(notice => notice.ThreadId)
            .OnDelete(DeleteBehavior.Cascade);
        builder
            .HasOne(notice => notice.Suggestion)
            .WithMany()
            .HasForeignKey(notice => notice.SuggestionId)
            .OnDelete(DeleteBehavior.Cascade);
        builder
            .HasOne(notice => notice.Assignment)
            .WithMany()
            .HasForeignKey(notice => notice.AssignmentId)
            .OnDelete(DeleteBehavior.SetNull);
        builder.HasIndex(notice => new { notice.RecipientId, notice.CreatedAt }).IsDescending(false, true);
        builder.HasIndex(notice => notice.RecipientId).HasFilter("read_at IS NULL");
        builder.HasIndex(notice => notice.CreatedAt);
        builder.HasVisibility(this);
    }
}
