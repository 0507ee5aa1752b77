using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lavamedia.Platform.Idempotency;

internal sealed class IdempotencyKeyConfiguration : IEntityTypeConfiguration<IdempotencyKey>
{
    public const int MaximumLength = 200;

    public void Configure(EntityTypeBuilder<IdempotencyKey> builder)
    {
        builder.ToTable("idempotency_keys");
        builder.HasKey(key => new { key.Caller, key.Key });
        builder.Property(key => key.Key).HasMaxLength(MaximumLength);
        builder.Property(key => key.Fence).IsConcurrencyToken();
        builder.Property(key => key.CreatedAt).ValueGeneratedOnAdd().HasDefaultValueSql("now()");
        builder.HasIndex(key => key.CreatedAt);
    }
}
