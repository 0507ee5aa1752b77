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
        builder.HasOne(session => session.User).WithMany().HasForeignKey(session => session.UserId);
        builder.HasIndex(session => session.ExpiresAt);
    }
}
