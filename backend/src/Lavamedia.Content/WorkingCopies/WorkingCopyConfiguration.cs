using System.Linq.Expressions;
using Lavamedia.Platform.Access;
using Lavamedia.Platform.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lavamedia.Content.WorkingCopies;

internal sealed class WorkingCopyConfiguration : IEntityTypeConfiguration<WorkingCopy>, IVisibilityRule<WorkingCopy>
{
    public const int MaximumNameLength = 100;

    public Expression<Func<WorkingCopy, Perspective, bool>> Visibility =>
        (copy, context) => copy.UserId == context.ViewerId;

    public void Configure(EntityTypeBuilder<WorkingCopy> builder)
    {
        builder.ToTable("content_working_copies");
        builder.Property(copy => copy.Name).HasMaxLength(MaximumNameLength);
        builder.Property(copy => copy.Tab).HasMaxLength(MaximumNameLength);
        builder.Property(copy => copy.Text).HasColumnType("jsonb");
        builder.HasOne(copy => copy.User).WithMany().HasForeignKey(copy => copy.UserId);
        builder.HasOne(copy => copy.Content).WithMany().HasForeignKey(copy => copy.ContentId);
        builder
            .HasIndex(copy => new
            {
                copy.UserId,
                copy.Name,
                copy.Tab,
            })
            .IsUnique();
        builder.HasIndex(copy => copy.KeptAt);
        builder.HasVisibility(this);
    }
}
