using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lavamedia.Identity.Sessions.Attempts;

internal sealed class SignInAttemptConfiguration : IEntityTypeConfiguration<SignInAttempt>
{
    public void Configure(EntityTypeBuilder<SignInAttempt> builder)
    {
        builder.ToTable("sign_in_attempts");
        builder.Property(attempt => attempt.AttemptedAt).ValueGeneratedOnAdd().HasDefaultValueSql("now()");
        builder.HasIndex(attempt => new { attempt.AccountHash, attempt.AttemptedAt });
        builder.HasIndex(attempt => new { attempt.Address, attempt.AttemptedAt });
        builder.HasIndex(attempt => attempt.AttemptedAt);
    }
}
