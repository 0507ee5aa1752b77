using System.Linq.Expressions;
using Lavamedia.Identity.Access;
using Lavamedia.Platform.Access;
using Lavamedia.Platform.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lavamedia.Identity.ApiKeys;

internal sealed class ApiKeyConfiguration : IEntityTypeConfiguration<ApiKey>, IVisibilityRule<ApiKey>
{
    public const int LongestName = 80;

    public Expression<Func<ApiKey, Perspective, bool>> Visibility =>
        (key, context) => context.ViewerCan(IdentityPermissions.ManageUsers);

    public void Configure(EntityTypeBuilder<ApiKey> builder)
    {
        builder.ToTable("api_keys");
        builder.Property(key => key.Name).HasMaxLength(LongestName);
        builder.Property(key => key.Prefix).HasMaxLength(16);
        builder.Property(key => key.CreatedAt).ValueGeneratedOnAdd().HasDefaultValueSql("now()");
        builder.HasIndex(key => key.SecretHash).IsUnique();
        builder.HasOne(key => key.Account).WithMany().HasForeignKey(key => key.AccountId);
        builder
            .HasOne(key => key.CreatedBy)
            .WithMany()
            .HasForeignKey(key => key.CreatedById)
            .OnDelete(DeleteBehavior.SetNull);
        builder.HasVisibility(this);
    }
}
