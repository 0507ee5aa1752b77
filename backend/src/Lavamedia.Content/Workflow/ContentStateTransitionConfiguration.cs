using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lavamedia.Content.Workflow;

internal sealed class ContentStateTransitionConfiguration : IEntityTypeConfiguration<ContentStateTransition>
{
    public void Configure(EntityTypeBuilder<ContentStateTransition> builder)
    {
        builder.ToTable("content_state_transitions");
        builder.HasKey(transition => new { transition.FromState, transition.ToState });
        builder.HasData(ContentWorkflow.StateChanges);
    }
}
