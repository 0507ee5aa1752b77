using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lavamedia.Content.Redirects;

internal sealed class LegacyAddressConfiguration : IEntityTypeConfiguration<LegacyAddress>
{
    public void Configure(EntityTypeBuilder<LegacyAddress> builder)
    {
        builder.ToTable("legacy_addresses");
        builder.Property(legacy => legacy.Address).HasMaxLength(LegacyAddress.MaximumLength);
        builder.HasOne(legacy => legacy.Content).WithMany().HasForeignKey(legacy => legacy.ContentId);
        builder.HasIndex(legacy => legacy.Address).IsUnique();
    }
}
