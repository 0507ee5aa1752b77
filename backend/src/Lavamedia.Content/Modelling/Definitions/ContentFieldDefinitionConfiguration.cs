using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lavamedia.Content.Modelling.Definitions;

internal sealed class ContentFieldDefinitionConfiguration : IEntityTypeConfiguration<ContentFieldDefinition>
{
    public void Configure(EntityTypeBuilder<ContentFieldDefinition> builder)
    {
        builder.ToTable("content_fields");
        builder.Property(field => field.Key).HasMaxLength(ModelKey.MaximumLength);
        builder.Property(field => field.Labels).HasColumnType("jsonb");
        builder.Property(field => field.Hints).HasColumnType("jsonb");
        builder.Property(field => field.Choices).HasColumnType("jsonb");
        builder.Property(field => field.TargetKey).HasMaxLength(ModelKey.MaximumLength);
        builder
            .HasOne<ContentTypeDefinition>()
            .WithMany(type => type.Fields)
            .HasForeignKey(field => field.ContentTypeId);
        builder.HasOne(field => field.Group).WithMany(group => group.Fields).HasForeignKey(field => field.GroupId);
        builder
            .HasIndex(field => new
            {
                field.ContentTypeId,
                field.GroupId,
                field.Key,
            })
            .IsUnique()
            .AreNullsDistinct(false);
    }
}
