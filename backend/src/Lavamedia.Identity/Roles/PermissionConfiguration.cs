using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lavamedia.Identity.Roles;

internal sealed class PermissionConfiguration : IEntityTypeConfiguration<Permission>
{
    public void Configure(EntityTypeBuilder<Permission> builder)
    {
        builder.ToTable("permissions");
        builder.Property(permission => permission.Code).HasMaxLength(80);
        builder.Property(permission => permission.Description).HasMaxLength(400);
        builder.HasIndex(permission => permission.Code).IsUnique();
    }
}
