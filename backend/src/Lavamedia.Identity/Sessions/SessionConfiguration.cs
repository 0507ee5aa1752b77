using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lavamedia.Identity.Sessions;

internal sealed class SessionConfiguration : IEntityTypeConfiguration<Session>
{
    public void Configure(EntityTypeBuilder<Session> builder)
    {
        builder.ToTable("sessions");
        builder.Property(session => session.CreatedAt).ValueGeneratedOnAdd().HasDefaultValueSql("now()");
        builder.Property(session => session.Methods).HasDefaultValueSql("'{}'");
        builder.Property(session => session.AuthenticatedAt).ValueGeneratedOnAdd().HasDefaultValueSql("now()");
        builder.Property(session => session.LastSeenAt).ValueGeneratedOnAdd().HasDefaultValueSql("now()");
        builder.Property(session => session.UserAgent).HasMaxLength(Session.MaximumUserAgentLength);
        builder.Property(session => session.Scopes).HasDefaultValueSql("'{}'");
        builder.Property(session => session.IsOffline).HasDefaultValue(false);
        builder.HasOne(session => session.Client).WithMany().HasForeignKey(session => session.ClientId);
        builder
            .HasOne(session => session.Parent)
            .WithMany()
            .HasForeignKey(session => session.ParentId)
            .OnDelete(DeleteBehavior.Cascade);
        builder.HasOne(session => session.User).WithMany().HasForeignKey(session => session.UserId);
        builder.HasIndex(session => session.ExpiresAt);
    }
}
