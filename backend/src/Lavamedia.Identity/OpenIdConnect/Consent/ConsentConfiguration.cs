using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lavamedia.Identity.OpenIdConnect.Consent;

internal sealed class ConsentConfiguration : IEntityTypeConfiguration<Consent>
{
    public void Configure(EntityTypeBuilder<Consent> builder)
    {
        builder.ToTable("oauth_consents");
        builder.HasKey(consent => new { consent.UserId, consent.ClientId });
        builder.Property(consent => consent.GrantedAt).HasDefaultValueSql("now()");
        builder.HasOne(consent => consent.User).WithMany().HasForeignKey(consent => consent.UserId);
        builder.HasOne(consent => consent.Client).WithMany().HasForeignKey(consent => consent.ClientId);
    }
}
