using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lavamedia.Identity.Factors.Authenticators;

internal sealed class RecoveryCodeConfiguration : IEntityTypeConfiguration<RecoveryCode>
{
    public void Configure(EntityTypeBuilder<RecoveryCode> builder)
    {
        builder.ToTable("user_recovery_codes");
        builder.HasOne(code => code.User).WithMany().HasForeignKey(code => code.UserId);
        builder.HasIndex(code => new { code.UserId, code.CodeHash }).IsUnique();
    }
}
