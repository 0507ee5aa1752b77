using System.Linq.Expressions;
using Lavamedia.Exchange.Access;
using Lavamedia.Platform.Access;
using Lavamedia.Platform.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lavamedia.Exchange.Records;

internal sealed class ExternalRecordConfiguration
    : IEntityTypeConfiguration<ExternalRecord>,
        IVisibilityRule<ExternalRecord>
{
    public Expression<Func<ExternalRecord, Perspective, bool>> Visibility =>
        (_, context) => context.ViewerCan(ExchangePermissions.Import);

    public void Configure(EntityTypeBuilder<ExternalRecord> builder)
    {
        builder.ToTable("external_records");
        builder.Property(record => record.Source).HasMaxLength(300);
        builder.Property(record => record.ExternalId).HasMaxLength(500);
        builder.Property(record => record.Checksum).HasMaxLength(64);
        builder.Property(record => record.ImportedAt).ValueGeneratedOnAdd().HasDefaultValueSql("now()");
        builder
            .HasIndex(record => new
            {
                record.Source,
                record.Kind,
                record.ExternalId,
            })
            .IsUnique();
        builder.HasIndex(record => record.EntityKey);
        builder.HasVisibility(this);
    }
}
