using System.Linq.Expressions;
using Lavamedia.Content.Access;
using Lavamedia.Platform.Access;
using Lavamedia.Platform.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lavamedia.Content.Redirects.Managed;

internal sealed class ManagedRedirectConfiguration
    : IEntityTypeConfiguration<ManagedRedirect>,
        IVisibilityRule<ManagedRedirect>
{
    public Expression<Func<ManagedRedirect, Perspective, bool>> Visibility =>
        (redirect, context) => context.ViewerCan(ContentPermissions.ManageRedirects);

    public void Configure(EntityTypeBuilder<ManagedRedirect> builder)
    {
        builder.ToTable(
            "managed_redirects",
            table => table.HasCheckConstraint("ck_managed_redirects_target", "(target IS NULL) = (kind = 'GONE')")
        );
        builder.Property(redirect => redirect.Source).HasMaxLength(RedirectSource.MaximumLength);
        builder.Property(redirect => redirect.SourceKey).HasMaxLength(RedirectSource.MaximumLength);
        builder.Property(redirect => redirect.Target).HasMaxLength(RedirectTarget.MaximumLength);
        builder.Property(redirect => redirect.Note).HasMaxLength(ManagedRedirect.MaximumNoteLength);
        builder.Property(redirect => redirect.CreatedById).HasColumnName("created_by");
        builder
            .HasOne(redirect => redirect.CreatedBy)
            .WithMany()
            .HasForeignKey(redirect => redirect.CreatedById)
            .OnDelete(DeleteBehavior.SetNull);
        builder.HasIndex(redirect => redirect.SourceKey).IsUnique();
        builder.HasIndex(redirect => redirect.Position).HasFilter("is_pattern AND is_enabled");
        builder.HasIndex(redirect => new { redirect.Source, redirect.Id });
        builder.HasIndex(redirect => new { redirect.Hits, redirect.Id }).IsDescending();
        builder.HasIndex(redirect => new { redirect.CreatedAt, redirect.Id }).IsDescending();
        builder.IsAudited(redirect => new
        {
            redirect.Source,
            redirect.Target,
            redirect.Kind,
            redirect.IsEnabled,
            redirect.Position,
            redirect.Note,
        });
        builder.HasVisibility(this);
    }
}
