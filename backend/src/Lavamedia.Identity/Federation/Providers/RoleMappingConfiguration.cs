using System.Linq.Expressions;
using Lavamedia.Identity.Access;
using Lavamedia.Platform.Access;
using Lavamedia.Platform.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lavamedia.Identity.Federation.Providers;

internal sealed class RoleMappingConfiguration : IEntityTypeConfiguration<RoleMapping>, IVisibilityRule<RoleMapping>
{
    public Expression<Func<RoleMapping, Perspective, bool>> Visibility =>
        (mapping, context) => context.ViewerCan(IdentityPermissions.ManageIdentityProviders);

    public void Configure(EntityTypeBuilder<RoleMapping> builder)
    {
        builder.ToTable("identity_provider_roles");
        builder.Property(mapping => mapping.ClaimValue).HasMaxLength(200);
        builder.HasOne(mapping => mapping.Role).WithMany().HasForeignKey(mapping => mapping.RoleId);
        builder
            .HasIndex(mapping => new
            {
                mapping.ProviderId,
                mapping.ClaimValue,
                mapping.RoleId,
            })
            .IsUnique();
        builder.HasVisibility(this);
    }
}
