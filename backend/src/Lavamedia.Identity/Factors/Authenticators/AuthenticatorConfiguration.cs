using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lavamedia.Identity.Factors.Authenticators;

internal sealed class AuthenticatorConfiguration : IEntityTypeConfiguration<Authenticator>
{
    public void Configure(EntityTypeBuilder<Authenticator> builder)
    {
        builder.ToTable("user_authenticators");
        builder.HasKey(authenticator => authenticator.UserId);
        builder.Property(authenticator => authenticator.CreatedAt).ValueGeneratedOnAdd().HasDefaultValueSql("now()");
        builder
            .HasOne(authenticator => authenticator.User)
            .WithOne()
            .HasForeignKey<Authenticator>(authenticator => authenticator.UserId);
    }
}
