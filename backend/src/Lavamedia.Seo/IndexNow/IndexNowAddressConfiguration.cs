using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lavamedia.Seo.IndexNow;

internal sealed class IndexNowAddressConfiguration : IEntityTypeConfiguration<IndexNowAddress>
{
    public void Configure(EntityTypeBuilder<IndexNowAddress> builder)
    {
        builder.ToTable("index_now_addresses");
        builder.Property(address => address.Path).HasMaxLength(400);
        builder.Property(address => address.ChangedAt).ValueGeneratedOnAdd().HasDefaultValueSql("now()");
        builder.HasIndex(address => address.Path).IsUnique();
    }
}
