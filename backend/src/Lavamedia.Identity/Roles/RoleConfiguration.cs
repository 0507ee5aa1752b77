using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lavamedia.Identity.Roles;

internal sealed class RoleConfiguration : IEntityTypeConfiguration<Role>
{
    public const int MaximumNameLength = 80;
    public const int MaximumDescriptionLength = 400;

    public void Configure(EntityTypeBuilder<Role> builder)
    {
        builder.ToTable("roles");
        builder.Property(role => role.Name).HasMaxLength(MaximumNameLength);
        builder.Property(role => role.Description).HasMaxLength(MaximumDescriptionLength);
        builder.Property(role => role.Version).HasDefaultValue(1);
        builder.HasIndex(role => role.Name).IsUnique();
        builder
            .HasMany(role => role.Permissions)
            .WithMany()
            .UsingEntity<RolePermission>(
                right => right.HasOne<Permission>().WithMany().HasForeignKey(link => link.PermissionId),
                left => left.HasOne<Role>().WithMany().HasForeignKey(link => link.RoleId),
                join => join.ToTable("role_permissions").HasKey(link => new { link.RoleId, link.PermissionId })
            );
    }
}
