using System.Linq.Expressions;
using Lavamedia.Identity.Access;
using Lavamedia.Platform.Access;
using Lavamedia.Platform.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lavamedia.Identity.Federation.Linking;

internal sealed class ExternalLoginConfiguration
    : IEntityTypeConfiguration<ExternalLogin>,
        IVisibilityRule<ExternalLogin>
{
    public const int LongestSubject = 255;

    public Expression<Func<ExternalLogin, Perspective, bool>> Visibility =>
        (login, context) => login.UserId == context.ViewerId || context.ViewerCan(IdentityPermissions.ManageUsers);

    public void Configure(EntityTypeBuilder<ExternalLogin> builder)
    {
        builder.ToTable("external_logins");
        builder.Property(login => login.Issuer).HasMaxLength(400);
        builder.Property(login => login.Subject).HasMaxLength(LongestSubject);
        builder.Property(login => login.CreatedAt).ValueGeneratedOnAdd().HasDefaultValueSql("now()");
        builder.HasOne(login => login.User).WithMany().HasForeignKey(login => login.UserId);
        builder.HasOne(login => login.Provider).WithMany().HasForeignKey(login => login.ProviderId);
        builder.HasIndex(login => new { login.Issuer, login.Subject }).IsUnique();
        builder.HasVisibility(this);
    }
}
