using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lavamedia.Identity.Audit;

internal sealed class SecurityEventConfiguration : IEntityTypeConfiguration<SecurityEvent>
{
    public void Configure(EntityTypeBuilder<SecurityEvent> builder)
    {
        builder.ToTable("security_events");
        builder.Property(entry => entry.OccurredAt).ValueGeneratedOnAdd().HasDefaultValueSql("now()");
        builder.Property(entry => entry.TraceIdentifier).HasMaxLength(64);
        builder.HasIndex(entry => entry.OccurredAt);
        builder.HasIndex(entry => new { entry.Actor, entry.OccurredAt });
    }
}
