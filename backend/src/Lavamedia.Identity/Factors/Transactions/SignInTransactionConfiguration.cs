using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lavamedia.Identity.Factors.Transactions;

internal sealed class SignInTransactionConfiguration : IEntityTypeConfiguration<SignInTransaction>
{
    public void Configure(EntityTypeBuilder<SignInTransaction> builder)
    {
        builder.ToTable("sign_in_transactions");
        builder.Property(transaction => transaction.CreatedAt).ValueGeneratedOnAdd().HasDefaultValueSql("now()");
        builder
            .Property(transaction => transaction.ExpiresAt)
            .ValueGeneratedOnAdd()
            .HasDefaultValueSql("now() + interval '10 minutes'");
        builder
            .HasOne(transaction => transaction.User)
            .WithMany()
            .HasForeignKey(transaction => transaction.UserId)
            .OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(transaction => transaction.TokenHash).IsUnique();
        builder.HasIndex(transaction => transaction.ExpiresAt);
    }
}
