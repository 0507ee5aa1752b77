using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lavamedia.Identity.Sessions;

internal sealed class RefreshTokenConfiguration : IEntityTypeConfiguration<RefreshToken>
{
    public void Configure(EntityTypeBuilder<RefreshToken> builder)
    {
        builder.ToTable("refresh_tokens");
        builder.Property(token => token.CreatedAt).ValueGeneratedOnAdd().HasDefaultValueSql("now()");
        builder.HasIndex(token => token.TokenHash).IsUnique();
        builder.HasOne(token => token.Session).WithMany().HasForeignKey(token => token.SessionId);
    }
}
