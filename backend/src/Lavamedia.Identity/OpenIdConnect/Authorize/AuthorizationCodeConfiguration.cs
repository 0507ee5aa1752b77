using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lavamedia.Identity.OpenIdConnect.Authorize;

internal sealed class AuthorizationCodeConfiguration : IEntityTypeConfiguration<AuthorizationCode>
{
    public void Configure(EntityTypeBuilder<AuthorizationCode> builder)
    {
        builder.ToTable("authorization_codes");
        builder.HasIndex(code => code.CodeHash).IsUnique();
        builder.HasIndex(code => code.ExpiresAt);
        builder.HasOne(code => code.Client).WithMany().HasForeignKey(code => code.ClientId);
        builder.HasOne(code => code.Session).WithMany().HasForeignKey(code => code.SessionId);
        builder
            .HasOne(code => code.Grant)
            .WithMany()
            .HasForeignKey(code => code.GrantId)
            .OnDelete(DeleteBehavior.SetNull);
    }
}
