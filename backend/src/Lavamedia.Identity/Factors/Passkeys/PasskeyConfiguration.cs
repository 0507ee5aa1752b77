using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lavamedia.Identity.Factors.Passkeys;

internal sealed class PasskeyConfiguration : IEntityTypeConfiguration<Passkey>
{
    // WebAuthn, section 4: a credential id has at most so many bytes.
    private const int LongestCredentialId = 1023;

    public void Configure(EntityTypeBuilder<Passkey> builder)
    {
        builder.ToTable("user_passkeys");
        builder.Property(passkey => passkey.Name).HasMaxLength(Passkey.MaximumNameLength);
        builder.Property(passkey => passkey.CredentialId).HasMaxLength(LongestCredentialId);
        builder.Property(passkey => passkey.CreatedAt).ValueGeneratedOnAdd().HasDefaultValueSql("now()");
        builder.HasOne(passkey => passkey.User).WithMany().HasForeignKey(passkey => passkey.UserId);
        builder.HasIndex(passkey => passkey.CredentialId).IsUnique();
    }
}
