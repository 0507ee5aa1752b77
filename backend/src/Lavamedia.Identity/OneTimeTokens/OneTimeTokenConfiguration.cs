using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lavamedia.Identity.OneTimeTokens;

internal sealed class OneTimeTokenConfiguration : IEntityTypeConfiguration<OneTimeToken>
{
    public void Configure(EntityTypeBuilder<OneTimeToken> builder)
    {
        builder.ToTable("one_time_tokens");
        builder.Property(token => token.Email).HasMaxLength(254);
        builder.Property(token => token.CreatedAt).ValueGeneratedOnAdd().HasDefaultValueSql("now()");
        builder.HasOne(token => token.User).WithMany().HasForeignKey(token => token.UserId);
        builder.HasIndex(token => token.TokenHash).IsUnique();
        builder.HasIndex(token => token.ExpiresAt);
    }
}
