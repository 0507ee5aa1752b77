using System.Linq.Expressions;
using Lavamedia.Content.Access;
using Lavamedia.Platform.Access;
using Lavamedia.Platform.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lavamedia.Content.Coediting;

internal sealed class CoeditingUpdateConfiguration
    : IEntityTypeConfiguration<CoeditingUpdate>,
        IVisibilityRule<CoeditingUpdate>
{
    public Expression<Func<CoeditingUpdate, Perspective, bool>> Visibility =>
        DraftVisibility.Through<CoeditingUpdate>(update => update.Document.Content);

    public void Configure(EntityTypeBuilder<CoeditingUpdate> builder)
    {
        builder.ToTable("coediting_updates");
        builder.Property(update => update.Client).HasMaxLength(CoeditingLimits.ClientLength);
        builder
            .HasOne(update => update.Document)
            .WithMany(document => document.Updates)
            .HasForeignKey(update => update.DocumentId);
        builder
            .HasOne(update => update.Author)
            .WithMany()
            .HasForeignKey(update => update.AuthorId)
            .OnDelete(DeleteBehavior.SetNull);
        builder.HasIndex(update => new { update.DocumentId, update.Sequence }).IsUnique();
        builder
            .HasIndex(update => new
            {
                update.DocumentId,
                update.Client,
                update.Clock,
            })
            .IsUnique();
        builder.HasVisibility(this);
    }
}
