using System.Linq.Expressions;
using Lavamedia.Identity.Access;
using Lavamedia.Platform.Access;
using Lavamedia.Platform.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lavamedia.Identity.Federation.Providers;

internal sealed class IdentityProviderConfiguration
    : IEntityTypeConfiguration<IdentityProvider>,
        IVisibilityRule<IdentityProvider>
{
    public Expression<Func<IdentityProvider, Perspective, bool>> Visibility =>
        (provider, context) => context.ViewerCan(IdentityPermissions.ManageIdentityProviders);

    public void Configure(EntityTypeBuilder<IdentityProvider> builder)
    {
        builder.ToTable("identity_providers");
        builder.Property(provider => provider.Name).HasMaxLength(80);
        builder.Property(provider => provider.Slug).HasMaxLength(40);
        builder.Property(provider => provider.Issuer).HasMaxLength(400);
        builder.Property(provider => provider.ClientId).HasMaxLength(200);
        builder.Property(provider => provider.RoleClaim).HasMaxLength(100);
        builder.Property(provider => provider.CreatedAt).ValueGeneratedOnAdd().HasDefaultValueSql("now()");
        builder.HasIndex(provider => provider.Slug).IsUnique();
        builder.HasIndex(provider => provider.Issuer).IsUnique();
        builder.HasMany(provider => provider.RoleMappings).WithOne().HasForeignKey(mapping => mapping.ProviderId);
        builder.IsAudited(provider => new
        {
            provider.Name,
            provider.Issuer,
            provider.ClientId,
            provider.RoleClaim,
            provider.ProvisionsAccounts,
            provider.IsEnabled,
        });
        builder.HasVisibility(this);
    }
}
