using System.Linq.Expressions;
using Lavamedia.Identity.Access;
using Lavamedia.Platform.Access;
using Lavamedia.Platform.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lavamedia.Identity.Audit;

internal sealed class SecurityEventConfiguration
    : IEntityTypeConfiguration<SecurityEvent>,
        IVisibilityRule<SecurityEvent>
{
    public Expression<Func<SecurityEvent, Perspective, bool>> Visibility =>
        (_, context) => context.ViewerCan(IdentityPermissions.ReadAudit);

    public void Configure(EntityTypeBuilder<SecurityEvent> builder)
    {
        builder.ToTable("security_events");
        builder.Property(entry => entry.OccurredAt).ValueGeneratedOnAdd().HasDefaultValueSql("now()");
        builder.Property(entry => entry.ObjectType).HasMaxLength(80);
        builder.Property(entry => entry.Before).HasColumnType("jsonb");
        builder.Property(entry => entry.After).HasColumnType("jsonb");
        builder.Property(entry => entry.Client).HasMaxLength(120);
        builder.Property(entry => entry.TraceIdentifier).HasMaxLength(64);
        builder.HasIndex(entry => new { entry.OccurredAt, entry.Id });
        builder.HasIndex(entry => new { entry.Actor, entry.OccurredAt });
        builder.HasIndex(entry => new { entry.ObjectKey, entry.OccurredAt });

        builder.HasVisibility(this);
    }
}
