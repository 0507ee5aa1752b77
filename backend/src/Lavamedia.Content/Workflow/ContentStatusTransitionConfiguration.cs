using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lavamedia.Content.Workflow;

internal sealed class ContentStatusTransitionConfiguration : IEntityTypeConfiguration<ContentStatusTransition>
{
    public void Configure(EntityTypeBuilder<ContentStatusTransition> builder)
    {
        builder.ToTable("content_status_transitions");
        builder.HasKey(transition => new { transition.FromStatus, transition.ToStatus });
        builder.HasData(ContentWorkflow.StatusChanges);
    }
}
