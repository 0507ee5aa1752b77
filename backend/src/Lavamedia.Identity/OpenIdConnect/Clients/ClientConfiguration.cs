using System.Linq.Expressions;
using Lavamedia.Identity.Access;
using Lavamedia.Platform.Access;
using Lavamedia.Platform.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lavamedia.Identity.OpenIdConnect.Clients;

internal sealed class ClientConfiguration : IEntityTypeConfiguration<Client>, IVisibilityRule<Client>
{
    public const int MaximumNameLength = 80;
    public const int MaximumUriLength = 2000;

    public Expression<Func<Client, Perspective, bool>> Visibility =>
        (client, context) => context.ViewerCan(IdentityPermissions.ManageClients);

    public void Configure(EntityTypeBuilder<Client> builder)
    {
        builder.ToTable("oauth_clients");
        builder.Property(client => client.Name).HasMaxLength(MaximumNameLength).UseCollation(Collations.Reading);
        builder.Property(client => client.CreatedAt).ValueGeneratedOnAdd().HasDefaultValueSql("now()");
        builder.HasOne(client => client.ServiceAccount).WithMany().HasForeignKey(client => client.ServiceAccountId);
        builder.HasVisibility(this);
        builder.IsAudited(client => new
        {
            client.Name,
            client.Kind,
            client.RedirectUris,
            client.PostLogoutRedirectUris,
            client.Scopes,
            client.IsFirstParty,
            client.IdTokenAlgorithm,
            client.ServiceAccountId,
            client.SecretCreatedAt,
            client.DisabledAt,
        });
    }
}
