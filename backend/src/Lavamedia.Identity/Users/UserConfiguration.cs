using System.Linq.Expressions;
using Lavamedia.Identity.Access;
using Lavamedia.Identity.Roles;
using Lavamedia.Platform.Access;
using Lavamedia.Platform.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lavamedia.Identity.Users;

internal sealed class UserConfiguration : IEntityTypeConfiguration<User>, IVisibilityRule<User>
{
    // The unique index on lower(email) is an expression, which EF Core cannot model: the migration makes it.
    public Expression<Func<User, Perspective, bool>> Visibility =>
        (user, context) =>
            user.HasPublicProfile
            // A preview names the author of its version.
            || (context.HasDisclosures && context.Disclosed().Contains(user.Id))
            || user.Id == context.ViewerId
            || context.ViewerCan(IdentityPermissions.ReadUsers)
            || context.ViewerCan(IdentityPermissions.WorkWithAuthors);

    public void Configure(EntityTypeBuilder<User> builder)
    {
        builder.ToTable("users");
        // The default serves instances of the version before, which write no kind.
        builder
            .Property(user => user.Kind)
            .HasMaxLength(16)
            .HasDefaultValue(UserKind.Person)
            .HasSentinel(UserKind.Person);
        builder.Property(user => user.Email).HasMaxLength(254);
        builder
            .Property(user => user.DisplayName)
            .HasMaxLength(User.MaximumNameLength)
            .UseCollation(Collations.Reading);
        builder.Property(user => user.Slug).HasMaxLength(120);
        builder.Property(user => user.Biography).HasMaxLength(User.MaximumBiographyLength);
        builder.Property(user => user.Locale).HasMaxLength(8).HasDefaultValue(User.DefaultLocale);
        builder.Property(user => user.CreatedAt).ValueGeneratedOnAdd().HasDefaultValueSql("now()");
        builder.HasIndex(user => user.Slug).IsUnique();
        builder.HasIndex(user => user.DisplayName).HasMethod("gin").HasOperators("gin_trgm_ops");

        builder
            .HasMany(user => user.Roles)
            .WithMany()
            .UsingEntity<UserRole>(
                right => right.HasOne<Role>().WithMany().HasForeignKey(link => link.RoleId),
                left => left.HasOne<User>().WithMany().HasForeignKey(link => link.UserId),
                join => join.ToTable("user_roles").HasKey(link => new { link.UserId, link.RoleId })
            );

        // The log outlives people: what names them is not in it.
        builder.IsAudited(user => new { user.Status, user.HasPublicProfile });
        builder.HasVisibility(this);
    }
}
