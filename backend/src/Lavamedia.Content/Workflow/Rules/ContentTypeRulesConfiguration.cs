using Lavamedia.Platform.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lavamedia.Content.Workflow.Rules;

internal sealed class ContentTypeRulesConfiguration : IEntityTypeConfiguration<ContentTypeRules>
{
    public void Configure(EntityTypeBuilder<ContentTypeRules> builder)
    {
        builder.ToTable("content_type_rules");
        builder.HasKey(rules => rules.Type);
        builder.IsAudited(rules => new
        {
            rules.RequiresApproval,
            rules.RequiresFourEyes,
            rules.RequiresAlternativeText,
            rules.RequiresSeoTitle,
        });
    }
}
