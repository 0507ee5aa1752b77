using System.Linq.Expressions;
using Lavamedia.Identity.Access;
using Lavamedia.Platform.Access;
using Lavamedia.Platform.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lavamedia.Content.Access;

internal sealed class CategoryRoleConfiguration : IEntityTypeConfiguration<CategoryRole>, IVisibilityRule<CategoryRole>
{
    public Expression<Func<CategoryRole, Perspective, bool>> Visibility =>
        (held, context) => held.UserId == context.ViewerId || context.ViewerCan(IdentityPermissions.ReadUsers);

    public void Configure(EntityTypeBuilder<CategoryRole> builder)
    {
        builder.ToTable("user_category_roles");
        builder.HasKey(held => new
        {
            held.UserId,
            held.RoleId,
            held.CategoryId,
        });
        builder.HasOne(held => held.User).WithMany().HasForeignKey(held => held.UserId);
        builder.HasOne(held => held.Role).WithMany().HasForeignKey(held => held.RoleId);
        builder.HasOne(held => held.Category).WithMany().HasForeignKey(held => held.CategoryId);

        builder.HasVisibility(this);
    }
}
