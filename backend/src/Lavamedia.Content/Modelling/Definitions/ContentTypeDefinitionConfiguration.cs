using Lavamedia.Platform.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lavamedia.Content.Modelling.Definitions;

internal sealed class ContentTypeDefinitionConfiguration : IEntityTypeConfiguration<ContentTypeDefinition>
{
    public const string KeyIndex = "ux_content_types_key";

    public void Configure(EntityTypeBuilder<ContentTypeDefinition> builder)
    {
        builder.ToTable("content_types");
        builder.Property(type => type.Key).HasMaxLength(ModelKey.MaximumLength);
        builder.Property(type => type.Labels).HasColumnType("jsonb");
        builder.Property(type => type.Description).HasMaxLength(ContentTypeDefinition.MaximumDescriptionLength);
        builder.HasIndex(type => type.Key).IsUnique().HasDatabaseName(KeyIndex);
        builder.IsAudited(type => new
        {
            type.Key,
            type.Base,
            type.Labels,
            type.Version,
            type.RequiresApproval,
            type.RequiresFourEyes,
            type.RequiresAlternativeText,
            type.RequiresSeoTitle,
        });
    }
}
